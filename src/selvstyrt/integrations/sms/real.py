"""Text messages, the real one: any gateway that takes JSON over HTTP."""

from __future__ import annotations

import requests

from selvstyrt.integrations.sms.format import message
from selvstyrt.letters.ports import NoticeFailed

_TIMEOUT = 30


class Sms:
    """Implements `letters.ports.NoticePort`. The subject is left out: a text message has none."""

    def __init__(self, url: str, token: str, sender: str) -> None:
        self._url, self._token, self._sender = url, token, sender

    def send(self, to: str, subject: str, text: str) -> None:
        body = message(to, self._sender, text)
        try:
            response = requests.post(
                self._url, json=body, headers={"Authorization": f"Bearer {self._token}"}, timeout=_TIMEOUT
            )
        except requests.RequestException as unreachable:
            raise NoticeFailed("service_unreachable", type(unreachable).__name__) from unreachable
        if not response.ok:
            code = "service_refused" if response.status_code < 500 else "service_down"
            raise NoticeFailed(code, str(response.status_code))
