"""E-mail, the real one: over the mail server named in the environment."""

from __future__ import annotations

from smtplib import SMTPException

from selvstyrt.integrations.mail.format import message
from selvstyrt.letters.ports import NoticeFailed


class Email:
    """Implements `letters.ports.NoticePort`."""

    def send(self, to: str, subject: str, text: str) -> None:
        try:
            message(to, subject, text).send()
        except SMTPException as refused:
            raise NoticeFailed("service_refused", type(refused).__name__) from refused
        except OSError as unreachable:
            raise NoticeFailed("service_unreachable", type(unreachable).__name__) from unreachable
