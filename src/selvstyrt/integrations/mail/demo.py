"""E-mail as the demo plays it: the notice's own row in the outbox is all there is. Fails on command."""

from __future__ import annotations

from collections.abc import Callable

from selvstyrt.integrations.mail.format import message
from selvstyrt.letters.ports import NoticeFailed


class DemoEmail:
    """Implements `letters.ports.NoticePort`."""

    def __init__(self, fails: Callable[[], bool]) -> None:
        self._fails = fails

    def send(self, to: str, subject: str, text: str) -> None:
        if self._fails():
            raise NoticeFailed("service_unreachable", "demo")
        message(to, subject, text).message()  # built as the real one builds it, and dropped
