"""Every fully known case that a case with unknown facts may turn out to be, on a small domain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product

from selvstyrt.rules.domain.facts import CaseFacts
from selvstyrt.rules.domain.interval import Interval

_YES_OR_NO = (
    "bpa_before_67_under_right",
    "needs_night_services_continuously",
    "needs_several_helpers_continuously",
    "respite_for_home_dwelling_child",
)


def worlds(facts: CaseFacts, step: int) -> Iterator[tuple[tuple[object, ...], CaseFacts]]:
    """(what was chosen, the known case); hours run in `step` minutes, births over young and old."""
    choices: list[list[object]] = []
    for name in _YES_OR_NO:
        known = getattr(facts, name)
        choices.append([False, True] if known is None else [known])
    for born in (facts.birth_date, facts.child_birth_date):
        choices.append([date(2015, 5, 5), date(1930, 1, 1)] if born is None else [born])
    months = facts.duration_months
    choices.append([months.low] if months.is_exact else sorted({months.low, months.high or 480, 24, 25}))
    for line in facts.services:
        high = line.minutes.high or line.minutes.low
        choices.append(sorted({*range(line.minutes.low, high + 1, step), high}))
    for chosen in product(*choices):
        yield chosen, _known(facts, chosen)


def _known(facts: CaseFacts, chosen: tuple[object, ...]) -> CaseFacts:
    count = len(_YES_OR_NO)
    lines = tuple(
        replace(line, minutes=Interval.exactly(int(str(minutes))))
        for line, minutes in zip(facts.services, chosen[count + 3 :], strict=True)
    )
    singles = dict(zip((*_YES_OR_NO, "birth_date", "child_birth_date"), chosen, strict=False))
    return replace(
        facts,
        services=lines,
        duration_months=Interval.exactly(int(str(chosen[count + 2]))),
        **singles,
    )
