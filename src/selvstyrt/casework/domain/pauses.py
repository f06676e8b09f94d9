"""Pauses: the municipality's own targets stand still while the applicant is asked; the law's clocks never do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the applicant: open from the day it was asked until the day it was answered."""

    asked_on: date
    answered_on: date | None = None


def pauses(questions: Iterable[Asked], today: date) -> list[tuple[date, date]]:
    """The stretches with at least one open question, first day included, last not; overlaps are one
    stretch.
    """
    joined: list[tuple[date, date]] = []
    for start, end in sorted(
        (each.asked_on, each.answered_on or max(today, each.asked_on)) for each in questions
    ):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def target_due(start: date, days: int, paused: Iterable[tuple[date, date]]) -> date:
    """The day on which so many days have passed since the start, paused days not counted.

    A pause that begins after that day comes too late to move it. `paused` comes from `pauses`.
    """
    due = start + timedelta(days=days)
    for first, end in paused:
        if first > due:
            break
        due += max(end - max(first, start), timedelta(0))
    return due
