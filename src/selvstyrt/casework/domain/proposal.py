"""The content of a proposal: everything an approver confirms, frozen as it stood, and what changed since
the last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from selvstyrt.casework.domain.decision import Result
from selvstyrt.core.domain.hours import Hours
from selvstyrt.core.domain.period import Period


class CoPayment(StrEnum):
    """What the decision tells about paying for the hours."""

    NONE = "none"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """One line: asked, to be granted and why; minutes a week of all helpers together."""

    key: str  # the same for the same need in every proposal of the case
    area: str
    service: str
    own_words: str
    asked_minutes: int
    granted_minutes: int
    helpers: int = 1
    at_night: bool = False
    reason: str = ""

    @property
    def asked(self) -> Hours:
        return Hours(self.asked_minutes)

    @property
    def granted(self) -> Hours:
        return Hours(self.granted_minutes)

    @property
    def is_reduced(self) -> bool:
        return self.granted_minutes < self.asked_minutes


@dataclass(frozen=True, slots=True)
class HeardWords:
    """What someone thinks, as it was written down."""

    whose: str
    text: str
    heard_on: date


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Assistance from another payer, in minutes a week: information."""

    kind: str
    payer: str
    minutes: int

    @property
    def hours(self) -> Hours:
        return Hours(self.minutes)


@dataclass(frozen=True, slots=True)
class ProposalContent:
    """`facts` and `outcome` are what was given to the law package and what it answered, in its own stored
    form.
    """

    period: Period
    free_use_over_year: bool
    conditions: str
    reasons: str
    duty_considered: str
    best_interests: str
    contact_name: str
    contact_phone: str
    lines: tuple[ProposedLine, ...]
    views: tuple[HeardWords, ...]
    elsewhere: tuple[Elsewhere, ...]
    facts: dict[str, Any]
    outcome: dict[str, Any]
    law_version: str
    co_payment: str = ""  # a CoPayment; empty when nothing is told
    co_payment_words: str = ""  # what is to be paid, and by which decision

    @property
    def granted(self) -> Hours:
        return Hours.total(line.granted for line in self.lines)

    @property
    def asked(self) -> Hours:
        return Hours.total(line.asked for line in self.lines)

    @property
    def result(self) -> Result:
        return result_of(self.lines)


def result_of(lines: Iterable[ProposedLine]) -> Result:
    """Granted when every line gives what was asked, refused when none gives anything, else partly granted."""
    many = list(lines)
    if not any(line.is_reduced for line in many):
        return Result.GRANTED
    return Result.PARTLY_GRANTED if any(line.granted_minutes for line in many) else Result.REFUSED


def to_json(content: ProposalContent) -> dict[str, Any]:
    """Plain data to keep; `from_json` gives the same content back."""
    return {
        "valid_from": content.period.valid_from.isoformat(),
        "valid_to": content.period.valid_to.isoformat() if content.period.valid_to else None,
        "free_use_over_year": content.free_use_over_year,
        "conditions": content.conditions,
        "reasons": content.reasons,
        "duty_considered": content.duty_considered,
        "best_interests": content.best_interests,
        "contact": {"name": content.contact_name, "phone": content.contact_phone},
        "lines": [{name: getattr(line, name) for name in ProposedLine.__slots__} for line in content.lines],
        "views": [
            {"whose": view.whose, "text": view.text, "heard_on": view.heard_on.isoformat()}
            for view in content.views
        ],
        "elsewhere": [
            {"kind": each.kind, "payer": each.payer, "minutes": each.minutes} for each in content.elsewhere
        ],
        "facts": content.facts,
        "outcome": content.outcome,
        "law_version": content.law_version,
        "co_payment": {"told": content.co_payment, "words": content.co_payment_words},
        "result": content.result.value,
        "minutes_a_week": content.granted.minutes,
    }


def from_json(data: dict[str, Any]) -> ProposalContent:
    """The content that `to_json` wrote."""
    last = data["valid_to"]
    paid = data.get("co_payment", {"told": "", "words": ""})  # the first proposals had no word on it
    return ProposalContent(
        period=Period(date.fromisoformat(data["valid_from"]), date.fromisoformat(last) if last else None),
        free_use_over_year=data["free_use_over_year"],
        conditions=data["conditions"],
        reasons=data["reasons"],
        duty_considered=data["duty_considered"],
        best_interests=data["best_interests"],
        contact_name=data["contact"]["name"],
        contact_phone=data["contact"]["phone"],
        lines=tuple(ProposedLine(**line) for line in data["lines"]),
        views=tuple(
            HeardWords(view["whose"], view["text"], date.fromisoformat(view["heard_on"]))
            for view in data["views"]
        ),
        elsewhere=tuple(Elsewhere(**each) for each in data["elsewhere"]),
        facts=data["facts"],
        outcome=data["outcome"],
        law_version=data["law_version"],
        co_payment=paid["told"],
        co_payment_words=paid["words"],
    )


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two proposals. `line` is the line it concerns; None where there was or is
    nothing.
    """

    code: str
    before: Any
    after: Any
    line: ProposedLine | None = None


_WHOLE = (
    "result",
    "granted",
    "period",
    "free_use_over_year",
    "conditions",
    "reasons",
    "duty_considered",
    "best_interests",
    "contact_name",
    "contact_phone",
    "law_version",
    "co_payment",
    "co_payment_words",
)
_OF_A_LINE = ("asked", "granted", "service", "helpers", "at_night", "reason", "own_words")


def changes(before: ProposalContent, after: ProposalContent) -> list[Change]:
    """What differs, the lines first in their order, then the whole; empty when the two say the same."""
    return [*_line_changes(before.lines, after.lines), *_whole_changes(before, after)]


def _line_changes(before: Sequence[ProposedLine], after: Sequence[ProposedLine]) -> list[Change]:
    old, found = {line.key: line for line in before}, []
    for line in after:
        was = old.pop(line.key, None)
        if was is None:
            found.append(Change("line_added", None, line.granted, line))
            continue
        found += [
            Change(f"line_{name}", getattr(was, name), getattr(line, name), line)
            for name in _OF_A_LINE
            if getattr(was, name) != getattr(line, name)
        ]
    found += [Change("line_removed", line.granted, None, line) for line in old.values()]
    return found


def _whole_changes(before: ProposalContent, after: ProposalContent) -> list[Change]:
    found = [
        Change(name, getattr(before, name), getattr(after, name))
        for name in _WHOLE
        if getattr(before, name) != getattr(after, name)
    ]
    if before.outcome["result"] != after.outcome["result"]:
        found.append(Change("law_result", before.outcome["result"], after.outcome["result"]))
    found += _fact_changes(before.facts, after.facts)
    if before.views != after.views:
        found.append(Change("views", len(before.views), len(after.views)))
    return found


def _fact_changes(before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
    """Facts other than the hours, which the lines tell, and the day of assessing, which differs by itself."""
    told = sorted((before.keys() | after.keys()) - {"assessed_on", "services"})
    return [
        Change(f"fact_{name}", before.get(name), after.get(name))
        for name in told
        if before.get(name) != after.get(name)
    ]
