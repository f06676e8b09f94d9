"""What may be written into an assessment: checks of the facts and of one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from selvstyrt.casework.domain.facts import AssessedFacts, AssessedLine
from selvstyrt.core.domain.errors import Message
from selvstyrt.core.domain.hours import WEEK

MOST_MONTHS = 1200
MOST_HELPERS = 2
LONGEST = 20_000  # characters in one text


@dataclass(frozen=True, slots=True)
class Considered:
    """The caseworker's own texts on the whole case."""

    higher_cost_reason: str = ""
    best_interests: str = ""
    duty_considered: str = ""
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in which field."""

    field: str
    message: Message


@dataclass(frozen=True, slots=True)
class WholeAssessment:
    """All of it as saved at once: facts, texts, and the lines by their id (as text)."""

    facts: AssessedFacts
    considered: Considered
    lines: dict[str, AssessedLine] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sums:
    """The lines added up: minutes asked and assessed, and how many lines still lack hours or a kind."""

    asked: int
    assessed: int
    unanswered: int


def sums(lines: Iterable[AssessedLine]) -> Sums:
    """The running sum under the lines."""
    rows = list(lines)
    return Sums(
        asked=sum(line.asked_minutes for line in rows),
        assessed=sum(line.assessed_minutes or 0 for line in rows),
        unanswered=sum(not line.is_answered for line in rows),
    )


def faults_of_facts(facts: AssessedFacts, considered: Considered) -> Iterator[Fault]:
    """Months in order, and documentation where it is said to exist (burden: the municipality)."""
    low, high = facts.duration_months_low, facts.duration_months_high
    for name, months in (("duration_months_low", low), ("duration_months_high", high)):
        if months is not None and not 0 <= months <= MOST_MONTHS:
            yield Fault(name, Message("casework.months_out_of_range"))
    if low is not None and high is not None and low > high:
        yield Fault("duration_months_high", Message("casework.duration_order"))
    if facts.higher_cost_documented and not considered.higher_cost_reason.strip():
        yield Fault("higher_cost_reason", Message("casework.documentation_missing"))
    for name in ("higher_cost_reason", "best_interests", "duty_considered", "reasons"):
        if len(getattr(considered, name)) > LONGEST:
            yield Fault(name, Message("casework.text_too_long", (("most", LONGEST),)))


def faults_of_line(line: AssessedLine) -> Iterator[Fault]:
    """Hours of a week, a kind of service beside them, and a reason for each part refused or reduced."""
    if not 1 <= line.helpers <= MOST_HELPERS:
        yield Fault("helpers", Message("casework.helpers_out_of_range"))
        return
    if line.assessed_minutes is not None:
        if not 0 <= line.assessed_minutes <= WEEK.minutes * line.helpers:
            yield Fault("hours", Message("casework.hours_out_of_range", (("most", 168 * line.helpers),)))
        if line.service is None:
            yield Fault("service", Message("casework.service_missing"))
    if line.is_reduced and not line.reason.strip():
        yield Fault("reason", Message("casework.reduction_reason_missing"))
    if len(line.reason) > LONGEST:
        yield Fault("reason", Message("casework.text_too_long", (("most", LONGEST),)))
