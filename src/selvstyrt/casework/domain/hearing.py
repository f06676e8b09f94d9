"""Hearing before a decision: an advance notice, how long it can be answered, and what it covers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Notice:
    """What was told before it was decided: minutes a week it would give, and until when it can be answered."""

    sent_on: date
    answer_by: date
    planned_minutes: int
    answered_on: date | None = None

    def is_heard(self, today: date) -> bool:
        """The person has answered, or has had until the end of the last day to do it."""
        return self.answered_on is not None or today > self.answer_by

    @property
    def facts(self) -> tuple[str, str, int, bool]:
        return (
            self.sent_on.isoformat(),
            self.answer_by.isoformat(),
            self.planned_minutes,
            bool(self.answered_on),
        )


def is_covered(notices: Iterable[Notice], minutes: int, today: date) -> bool:
    """Whether somebody has been heard on something at least as bad as these minutes a week."""
    return any(each.is_heard(today) and each.planned_minutes <= minutes for each in notices)
