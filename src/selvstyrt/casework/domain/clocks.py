"""The clocks of a case: pure functions of what has happened, never stored dates.

The law's clocks never pause. The municipality's own are called targets and pause while the applicant is
asked.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from selvstyrt.casework.domain.hearing import Notice
from selvstyrt.casework.domain.pauses import Asked, pauses, target_due
from selvstyrt.core.domain.errors import Message


class ClockCode(StrEnum):
    """What is counted down to."""

    PRELIMINARY_REPLY = "preliminary_reply"
    FIRST_CONTACT = "first_contact"
    DECISION = "decision"
    COMPLAINT = "complaint"
    ADVANCE_NOTICE = "advance_notice"


class ClockKind(StrEnum):
    """Whose clock it is."""

    LEGAL = "legal"
    TARGET = "target"


class ClockState(StrEnum):
    """How the clock stands."""

    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class CaseDates:
    """The days on which what the clocks hang on happened; None means not yet."""

    received_on: date
    questions: tuple[Asked, ...] = ()
    first_contact_on: date | None = None
    preliminary_reply_on: date | None = None
    delivered_on: date | None = None
    opened_on: date | None = None
    notices: tuple[Notice, ...] = ()
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """How long: the law's own numbers, and the municipality's targets in days (None: it has set none)."""

    preliminary_reply_months: int
    complaint_weeks: int
    first_contact_days: int | None = None
    decision_days: int | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock. `done_on` is the day on which what was waited for happened; `paragraph` is "" for
    targets.
    """

    code: ClockCode
    kind: ClockKind
    due: date
    reason: Message
    state: ClockState
    paragraph: str = ""
    done_on: date | None = None


def add_months(day: date, months: int) -> date:
    """The same day of the month so many months later, or that month's last day when it has no such day.

    So one month from 31 January is 28 February, 29 February in a leap year.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def preliminary_reply_due(received_on: date, months: int) -> date:
    """The last day for an answer or a preliminary reply (fvl § 11 a)."""
    return add_months(received_on, months)


def complaint_at_least_until(known_on: date, weeks: int) -> date:
    """The day until which a complaint is in time at the least (pbrl § 7-5), counted from when it became
    known.

    Never later than the law's own: a last day that is a holiday may move, and late complaints may be taken.
    """
    return known_on + timedelta(weeks=weeks)


def clocks(dates: CaseDates, limits: Limits, today: date) -> tuple[Clock, ...]:
    """Every clock of the case as it stands today, the law's first. A withdrawn case has none."""
    if dates.is_withdrawn:
        return ()
    found = [_preliminary_reply(dates, limits, today)]
    if dates.delivered_on is not None:
        found.append(_complaint(dates, dates.delivered_on, limits, today))
    elif dates.notices:
        found.append(_advance_notice(dates.notices[-1], today))
    if limits.first_contact_days is not None:
        found.append(_first_contact(dates, limits.first_contact_days, today))
    if limits.decision_days is not None:
        found.append(_decision(dates, limits.decision_days, today))
    return tuple(found)


def next_due(many: Iterable[Clock]) -> Clock | None:
    """The municipality's clock that runs out first of those still going; overdue ones that nobody met are going."""
    of_the_applicant = (ClockCode.COMPLAINT, ClockCode.ADVANCE_NOTICE)
    going = [each for each in many if each.done_on is None and each.code not in of_the_applicant]
    return min(going, key=lambda each: each.due, default=None)


def told_to_the_office(many: Iterable[Clock]) -> list[Clock]:
    """The same clocks, where a reason that says "you" to the applicant speaks of the applicant instead."""
    return [
        replace(each, reason=replace(each.reason, code=f"{each.reason.code}_office"))
        if each.code is ClockCode.COMPLAINT
        else each
        for each in many
    ]


def _state(due: date, done_on: date | None, today: date, *, is_paused: bool = False) -> ClockState:
    if done_on is not None:
        return ClockState.MET if done_on <= due else ClockState.OVERDUE
    if is_paused and today <= due:
        return ClockState.PAUSED
    return ClockState.RUNNING if today <= due else ClockState.OVERDUE


def _preliminary_reply(dates: CaseDates, limits: Limits, today: date) -> Clock:
    """An application is answered when the decision has reached the applicant, not when it was made."""
    due = preliminary_reply_due(dates.received_on, limits.preliminary_reply_months)
    answers = [day for day in (dates.preliminary_reply_on, dates.delivered_on) if day is not None]
    done_on = min(answers, default=None)
    reason = "preliminary_reply"
    if done_on is not None:
        reason = "answered" if done_on == dates.delivered_on else "preliminary_reply_sent"
    return Clock(
        code=ClockCode.PRELIMINARY_REPLY,
        kind=ClockKind.LEGAL,
        due=due,
        reason=_because(reason, start=dates.received_on, done_on=done_on),
        state=_state(due, done_on, today),
        paragraph="fvl § 11 a",
        done_on=done_on,
    )


def _complaint(dates: CaseDates, delivered_on: date, limits: Limits, today: date) -> Clock:
    known_on = dates.opened_on or delivered_on
    due = complaint_at_least_until(known_on, limits.complaint_weeks)
    return Clock(
        code=ClockCode.COMPLAINT,
        kind=ClockKind.LEGAL,
        due=due,
        reason=_because(
            "complaint_opened" if dates.opened_on else "complaint_delivered",
            start=known_on,
            weeks=limits.complaint_weeks,
        ),
        state=_state(due, None, today),
        paragraph="pbrl § 7-5",
    )


def _advance_notice(notice: Notice, today: date) -> Clock:
    """The applicant's own time to answer; it is met when they answer or when it is out, and never overdue."""
    done_on = notice.answered_on or (notice.answer_by if notice.is_heard(today) else None)
    return Clock(
        code=ClockCode.ADVANCE_NOTICE,
        kind=ClockKind.LEGAL,
        due=notice.answer_by,
        reason=_because("advance_notice", start=notice.sent_on),
        state=ClockState.RUNNING if done_on is None else ClockState.MET,
        paragraph="fvl § 16",
        done_on=done_on,
    )


def _first_contact(dates: CaseDates, days: int, today: date) -> Clock:
    due = target_due(dates.received_on, days, ())
    done = [day for day in (dates.first_contact_on, dates.delivered_on) if day is not None]
    done_on = min(done, default=None)
    return Clock(
        code=ClockCode.FIRST_CONTACT,
        kind=ClockKind.TARGET,
        due=due,
        reason=_because("target", start=dates.received_on, days=days),
        state=_state(due, done_on, today),
        done_on=done_on,
    )


def _decision(dates: CaseDates, days: int, today: date) -> Clock:
    until = dates.delivered_on or today
    asked = (*dates.questions, *(_asked(each, until) for each in dates.notices))
    stretches = pauses(asked, until)
    due = target_due(dates.received_on, days, stretches)
    is_open = any(each.answered_on is None for each in asked)
    paused_days = (due - dates.received_on).days - days
    reason = _because("target", start=dates.received_on, days=days)
    if is_open and dates.delivered_on is None:
        since = min(each.asked_on for each in asked if each.answered_on is None)
        reason = _because("target_paused", start=dates.received_on, days=days, since=since)
    elif paused_days:
        reason = _because("target_was_paused", start=dates.received_on, days=days, paused=paused_days)
    return Clock(
        code=ClockCode.DECISION,
        kind=ClockKind.TARGET,
        due=due,
        reason=reason,
        state=_state(due, dates.delivered_on, today, is_paused=is_open),
        done_on=dates.delivered_on,
    )


def _asked(notice: Notice, today: date) -> Asked:
    """While a notice can be answered the applicant is being asked; the day after, no more."""
    over = notice.answer_by + timedelta(days=1)
    return Asked(notice.sent_on, notice.answered_on or (over if notice.is_heard(today) else None))


def _because(code: str, **params: object) -> Message:
    return Message(f"casework.clock_reason.{code}", tuple(sorted(params.items())))
