"""Notices: that something has happened, never what (eForvaltningsforskriften §§ 8–9)."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

SECOND_AFTER = timedelta(days=7)  # eForvaltningsforskriften § 8: once more if unopened after a week


class NoticeChannel(StrEnum):
    EMAIL = "email"
    SMS = "sms"


class NoticeCode(StrEnum):
    """Which of the texts was sent."""

    FIRST = "first"
    SECOND = "second"


class NoticeState(StrEnum):
    """How it went with one notice. SKIPPED is an answer: the person has opted out or has no address."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"
    SKIPPED = "skipped"


def second_notice_from(first_sent: date) -> date:
    """The first day (in Norway) on which the second notice may go: the same weekday a week later."""
    return first_sent + SECOND_AFTER


def second_notice_is_due(*, first_sent: date, opened: bool, second_sent: bool, today: date) -> bool:
    """True when a week has passed and the letter is unopened; at most one second notice ever goes."""
    return not opened and not second_sent and today >= second_notice_from(first_sent)
