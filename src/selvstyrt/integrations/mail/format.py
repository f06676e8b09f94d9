"""An e-mail notice as it is sent: plain text, no pictures, no tracking."""

from __future__ import annotations

from django.core.mail import EmailMessage


def message(to: str, subject: str, text: str) -> EmailMessage:
    """The message, marked as made by a machine so that no machine answers it (RFC 3834)."""
    return EmailMessage(
        subject=" ".join(subject.split()), body=text, to=[to], headers={"Auto-Submitted": "auto-generated"}
    )
