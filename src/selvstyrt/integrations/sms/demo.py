"""Text messages as the demo plays them: the notice's row in the outbox is all there is. Fails on command."""

from __future__ import annotations

from collections.abc import Callable

from selvstyrt.integrations.sms.format import message
from selvstyrt.letters.ports import NoticeFailed


class DemoSms:
    """Implements `letters.ports.NoticePort`, numbers checked as the real one does."""

    def __init__(self, fails: Callable[[], bool]) -> None:
        self._fails = fails

    def send(self, to: str, subject: str, text: str) -> None:
        if self._fails():
            raise NoticeFailed("service_unreachable", "demo")
        message(to, "Selvstyrt", text)
