"""The life of a complaint over a decision (pbrl ch. 7, fvl ch. VI): one table of states and moves.

The platform counts the days and says what it finds; whether a complaint is too late, or lacks something, a person
judges.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from selvstyrt.casework.domain.clocks import add_months
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused


class ComplaintState(StrEnum):
    """Where a complaint stands."""

    DRAFT = "draft"
    SENT = "sent"
    IN_REVIEW = "in_review"
    CHANGED = "changed"  # the municipality decides anew in a case of its own (fvl § 33)
    FORWARDED = "forwarded"
    ANSWERED = "answered"  # by the county governor
    WITHDRAWN = "withdrawn"


S = ComplaintState
WITH_THE_MUNICIPALITY = (S.SENT, S.IN_REVIEW)
CITIZEN = (Role.HOLDER, Role.HELPER)


@dataclass(frozen=True, slots=True)
class ComplaintMove:
    """One move: the verb (its action bears the same name), from where, to where, and by whom."""

    verb: str
    sources: tuple[ComplaintState, ...]
    target: ComplaintState
    roles: tuple[Role, ...]


COMPLAINT_MOVES: tuple[ComplaintMove, ...] = (
    ComplaintMove("send_complaint", (S.DRAFT,), S.SENT, CITIZEN),
    ComplaintMove("check_complaint", WITH_THE_MUNICIPALITY, S.IN_REVIEW, (Role.CASEWORKER,)),
    ComplaintMove("change_after_complaint", (S.IN_REVIEW,), S.CHANGED, (Role.CASEWORKER,)),
    ComplaintMove("forward_complaint", (S.IN_REVIEW,), S.FORWARDED, (Role.CASEWORKER,)),
    ComplaintMove("decide_appeal", (S.FORWARDED,), S.ANSWERED, (Role.COUNTY_GOVERNOR,)),
    ComplaintMove("withdraw_complaint", (S.DRAFT, S.SENT, S.IN_REVIEW, S.FORWARDED), S.WITHDRAWN, CITIZEN),
)


def complaint_move(verb: str) -> ComplaintMove:
    """The move of this name."""
    return next(each for each in COMPLAINT_MOVES if each.verb == verb)


def next_complaint_state(verb: str, state: ComplaintState, role: Role) -> ComplaintState:
    """The state after the move; Refused when the role or the present state does not allow it."""
    wanted = complaint_move(verb)
    if role not in wanted.roles:
        raise Refused("casework.not_your_move", verb=verb)
    if state not in wanted.sources:
        raise Refused("casework.complaint.wrong_state")
    return wanted.target


class Timing(StrEnum):
    """How the day of sending stands to the time limit; never more than a hint for the person who judges."""

    IN_TIME = "in_time"
    PERHAPS_LATE = "perhaps_late"  # fvl § 31: taken all the same when not to blame, or for special reasons
    OVER_A_YEAR = "over_a_year"  # fvl § 31 third paragraph


def timing(sent_on: date, at_least_until: date | None, decided_on: date, limit_years: int) -> Timing:
    """In time until and with the day "at least until"; that nobody knows when it became known is in time."""
    if at_least_until is None or sent_on <= at_least_until:
        return Timing.IN_TIME
    return Timing.OVER_A_YEAR if sent_on > add_months(decided_on, 12 * limit_years) else Timing.PERHAPS_LATE


class FormalPoint(StrEnum):
    """What a complaint is looked over for (fvl §§ 28, 30–32; pbrl §§ 7-2, 7-3, 7-5)."""

    PARTY = "party"
    DEADLINE = "deadline"
    CONCRETE = "concrete"
    SIGNED = "signed"


class Met(StrEnum):
    """What the person who looked found."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Checked:
    """One point as it was judged. `reason` is asked for when it is not simply met."""

    found: Met
    reason: str = ""


def check_formal(checks: Mapping[FormalPoint, Checked]) -> None:
    """Refused when a point is left out, or is not met or not known without a word about why."""
    for point in FormalPoint:
        if point not in checks:
            raise Refused("casework.complaint.check_missing")
        if checks[point].found is not Met.MET and not checks[point].reason.strip():
            raise Refused("casework.complaint.check_reason_missing")


STATEMENT = ("documentation", "question", "law", "assessment")


@dataclass(frozen=True, slots=True)
class Change:
    """What the municipality changes after the complaint, and why; `is_whole` None while it is not said."""

    what: str = ""
    is_whole: bool | None = None


def change_gaps(texts: Mapping[str, str], answers: Iterable[str], change: Change) -> tuple[str, ...]:
    """What a change still lacks: the same parts as a statement, what is changed, and whether that is all of it."""
    gaps = list(statement_gaps(texts, answers))
    if not change.what.strip():
        gaps.append("change")
    if change.is_whole is None:
        gaps.append("whole")
    return tuple(gaps)


def statement_gaps(texts: Mapping[str, str], answers: Iterable[str]) -> tuple[str, ...]:
    """What the statement still lacks: parts by name, and "points" when one of them has no answer.

    The complainant's points are answered one by one (fvl § 34 second paragraph asks the same of who decides).
    """
    gaps = [part for part in STATEMENT if not texts.get(part, "").strip()]
    return (*gaps, *(("points",) if any(not answer.strip() for answer in answers) else ()))
