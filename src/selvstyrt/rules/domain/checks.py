"""Checks: facts that cannot be right, before the law is asked."""

from __future__ import annotations

from datetime import date

from selvstyrt.core.domain.hours import WEEK
from selvstyrt.rules.domain.facts import CaseFacts, FactsError
from selvstyrt.rules.domain.interval import Interval

# BPA entered the statutes (sosialtjenesteloven § 4-2 a): nothing to assess before.
FIRST_DAY = date(2000, 5, 1)
LAST_DAY = date(2100, 1, 1)
OLDEST = 130
LONGEST = OLDEST * 12  # months: no need outlasts a life
_SEVERAL = 3  # more than three helpers at once all week is a slip of the keyboard


def any_birth(day: date) -> tuple[date, date]:
    """The ends between which a date of birth lies that is not known: on the day itself, or as old as anyone."""
    return day, date(day.year - OLDEST, 1, 1)


def check(facts: CaseFacts) -> None:
    """Raise FactsError at the first fact that cannot be: too many hours, a birth in the future, …"""
    if facts.assessed_on < FIRST_DAY:
        raise FactsError("assessed_on", "rules.before_bpa", first=FIRST_DAY.isoformat())
    if facts.assessed_on > LAST_DAY:
        first, last = FIRST_DAY.isoformat(), LAST_DAY.isoformat()
        raise FactsError("assessed_on", "rules.day_outside", first=first, last=last)
    longest = max(facts.duration_months.low, facts.duration_months.high or 0)
    if longest > LONGEST:
        raise too_much("duration_months", longest, LONGEST)
    _check_birth("birth_date", facts.birth_date, facts.assessed_on)
    _check_birth("child_birth_date", facts.child_birth_date, facts.assessed_on)
    _check_granted(facts)
    for number, line in enumerate(facts.services):
        most = WEEK.minutes * (_SEVERAL if line.several_helpers else 1)
        _check_minutes(f"services[{number}].hours", line.minutes, most)
    for number, arena in enumerate(facts.other_arenas):
        _check_minutes(f"other_arenas[{number}].hours", arena.minutes, WEEK.minutes)


def too_much(path: str, given: object, most: int) -> FactsError:
    """What was given, and what is allowed."""
    return FactsError(path, "rules.too_much", value=str(given)[:40], most=most)


def too_many_hours(path: str, given: object, most: int) -> FactsError:
    """The same of hours a week; `most` in minutes."""
    return FactsError(path, "rules.too_many_hours", value=str(given)[:40], most=most // 60)


def _check_birth(path: str, born: date | None, on: date) -> None:
    if born is None:
        return
    if born > on:
        raise FactsError(path, "rules.born_after", on=on.isoformat())
    if born.year < on.year - OLDEST:
        raise FactsError(path, "rules.too_old", years=OLDEST)


def _check_granted(facts: CaseFacts) -> None:
    """BPA granted before 67 for someone aged 40 is fine; before the birth, or tomorrow, is not."""
    granted = facts.bpa_granted_on
    if granted is None:
        return
    if facts.birth_date is not None and granted < facts.birth_date:
        raise FactsError("bpa_granted_on", "rules.granted_before_birth", born=facts.birth_date.isoformat())
    if granted > facts.assessed_on:
        raise FactsError("bpa_granted_on", "rules.granted_after", on=facts.assessed_on.isoformat())


def _check_minutes(path: str, minutes: Interval, most: int) -> None:
    if minutes.high is None:
        raise too_many_hours(path, "∞", most)
    if minutes.high > most:
        raise too_many_hours(path, f"{minutes.high // 60}:{minutes.high % 60:02}", most)
