"""Scenarios: every way the unknown facts may turn out that can make a difference, as rows for the law.

Hours and duration are monotone in the law (more never takes a right away), so the two ends of what is
possible stand for all that lies between. Yes-or-no facts are tried both ways; an unknown date of birth as
born on the day and as 120 years old, its two ends. A fact that no line of the case touches is not tried.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice, product

from selvstyrt.rules.domain.facts import CaseFacts, FactCode, ServiceHours, ServiceKind
from selvstyrt.rules.domain.interval import NOTHING, Interval

CAP = 256  # combinations of unknown yes-or-no facts; all six of today make 64
FOR_EVER = 120 * 12
_PERSONAL = {
    ServiceKind.PRACTICAL_ASSISTANCE,
    ServiceKind.TRAINING,
    ServiceKind.PERSONAL_ASSISTANCE,
    ServiceKind.SUPPORT_CONTACT,
}
_ENUMERATED = {
    FactCode.BIRTH_DATE: "birth_date",
    FactCode.BPA_BEFORE_67: "bpa_before_67_under_right",
    FactCode.HELPERS_CONTINUOUS: "needs_several_helpers_continuously",
    FactCode.NIGHT_CONTINUOUS: "needs_night_services_continuously",
    FactCode.RESPITE_PARENTS: "respite_for_home_dwelling_child",
    FactCode.CHILD_BIRTH_DATE: "child_birth_date",
}
HIGHER_COST = {None: "not_said", False: "not_documented", True: "documented"}
Value = bool | date


@dataclass(frozen=True, slots=True)
class Row:
    """One scenario: a value for each enumerated fact, the ends taken, or one bucket alone at its top."""

    combination: tuple[Value, ...]
    hours_high: bool = False
    duration_high: bool = False
    probe: str | None = None


@dataclass(frozen=True, slots=True)
class Scenarios:
    """Rows and the law's input columns for them; `open_facts` are the enumerated facts that are unknown."""

    rows: list[Row]
    columns: dict[str, list[int | bool | str | date]]
    open_facts: list[FactCode] = field(default_factory=list)
    cap_hit: bool = False


def bucket(line: ServiceHours) -> str:
    """The law's input variable for a service line."""
    ways = f"{'night_' if line.night else ''}{'several_helpers_' if line.several_helpers else ''}"
    if line.kind in _PERSONAL:
        return f"{ways or line.kind.value + '_'}minutes"
    if line.kind is ServiceKind.RESPITE:
        return f"respite_{ways}minutes"
    return f"{line.kind.value}_minutes"


def buckets(facts: CaseFacts) -> dict[str, Interval]:
    """Minutes a week for each input variable of the law that the case uses."""
    sums: dict[str, Interval] = {}
    for line in facts.services:
        sums[bucket(line)] = sums.get(bucket(line), NOTHING) + line.minutes
    if facts.other_arenas:
        sums["other_arenas_minutes"] = Interval.total(arena.minutes for arena in facts.other_arenas)
    return sums


def scenarios(facts: CaseFacts, cap: int = CAP) -> Scenarios:
    """All scenarios of the case, at most `cap` combinations of the enumerated facts."""
    choices = {code: _choices(facts, name) for code, name in _ENUMERATED.items()}
    combinations = list(islice(product(*choices.values()), cap + 1))
    sums = buckets(facts)
    wide = [name for name, minutes in sums.items() if not minutes.is_exact]
    rows = []
    for combination in combinations[:cap]:
        for high in (False, True) if wide else (False,):
            for longer in (False, True) if not facts.duration_months.is_exact else (False,):
                rows.append(Row(combination, high, longer))
        rows.extend(Row(combination, probe=name) for name in wide)
    return Scenarios(
        rows=rows,
        columns=_columns(facts, sums, rows),
        open_facts=[code for code, values in choices.items() if len(values) > 1],
        cap_hit=len(combinations) > cap,
    )


def open_choices(facts: CaseFacts) -> Iterator[tuple[str, Sequence[Value]]]:
    """Each enumerated fact that the case touches, by its name in the law, with what it may be."""
    for name in _ENUMERATED.values():
        if getattr(facts, name) is not None or _is_touched(facts, name):
            yield name, _choices(facts, name)


def place(code: FactCode) -> int:
    """Where an enumerated fact stands in `Row.combination`."""
    return list(_ENUMERATED).index(code)


def _choices(facts: CaseFacts, name: str) -> Sequence[Value]:
    known: Value | None = getattr(facts, name)
    if known is not None:
        return (known,)
    if not _is_touched(facts, name):
        return (facts.assessed_on if name.endswith("birth_date") else False,)
    if name.endswith("birth_date"):
        return (facts.assessed_on, date(facts.assessed_on.year - 120, 1, 1))
    return (True, False)


def _is_touched(facts: CaseFacts, name: str) -> bool:
    """False when no service line can hang on the fact."""
    lines = facts.services
    if name in ("child_birth_date", "respite_for_home_dwelling_child"):
        return any(line.kind is ServiceKind.RESPITE for line in lines)
    if name == "needs_night_services_continuously":
        return any(line.night for line in lines)
    if name == "needs_several_helpers_continuously":
        return any(line.several_helpers for line in lines)
    return True


def _columns(
    facts: CaseFacts, sums: dict[str, Interval], rows: list[Row]
) -> dict[str, list[int | bool | str | date]]:
    columns: dict[str, list[int | bool | str | date]] = {
        name: [row.combination[at] for row in rows] for at, name in enumerate(_ENUMERATED.values())
    }
    duration = facts.duration_months
    longest = max(duration.low, FOR_EVER) if duration.high is None else duration.high
    columns["duration_months"] = [longest if row.duration_high else duration.low for row in rows]
    columns["higher_cost"] = [HIGHER_COST[facts.municipality_documents_higher_cost]] * len(rows)
    for name, minutes in sums.items():
        top = minutes.low if minutes.high is None else minutes.high
        columns[name] = [top if row.hours_high or row.probe == name else minutes.low for row in rows]
    return columns
