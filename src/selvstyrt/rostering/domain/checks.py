"""Checks: a problem that cannot be meant, before anything is solved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from selvstyrt.core.domain.hours import Hours
from selvstyrt.rostering.domain.checker.hours import lawful_day, lawful_week
from selvstyrt.rostering.domain.oslo import moment
from selvstyrt.rostering.domain.pieces import pieces
from selvstyrt.rostering.domain.problem import Need, Problem
from selvstyrt.rules.domain.working_time import WorkingLimits

FIRST_DAY = date(2000, 1, 3)
LAST_DAY = date(2100, 1, 1)
MOST_WEEKS = 52
MOST_ASSISTANTS = 60
MOST_NEEDS = 5_000


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, where in the problem, and what the message needs to say so."""

    path: str
    code: str
    params: Mapping[str, object]


def faults(problem: Problem, limits: Mapping[str, WorkingLimits]) -> list[Fault]:
    """Everything about the problem that cannot be meant; nothing is solved before this is empty."""
    found = [*_size(problem), *_names(problem)]
    if found:
        return found
    return [
        *_need_spans(problem),
        *_overlapping_needs(problem),
        *_too_long(problem, limits),
        *_averaging(problem, limits),
        *_contracts(problem, limits),
        *_fixed(problem),
    ]


def _fault(path: str, code: str, **params: object) -> Fault:
    return Fault(path, f"rostering.{code}", params)


def _size(problem: Problem) -> Iterator[Fault]:
    if not 1 <= problem.weeks <= MOST_WEEKS:
        yield _fault("weeks", "horizon", weeks=problem.weeks, most=MOST_WEEKS)
    if problem.first_day.weekday():
        yield _fault("first_day", "not_a_monday", day=problem.first_day.isoformat())
    if not problem.assistants:
        yield _fault("assistants", "no_assistants")
    if len(problem.assistants) > MOST_ASSISTANTS:
        yield _fault("assistants", "too_many", given=len(problem.assistants), most=MOST_ASSISTANTS)
    if not problem.needs:
        yield _fault("needs", "no_needs")
    if len(problem.needs) > MOST_NEEDS:
        yield _fault("needs", "too_many", given=len(problem.needs), most=MOST_NEEDS)


def _names(problem: Problem) -> Iterator[Fault]:
    known = Counter(each.name for each in problem.assistants)
    yield from (_fault("assistants", "twice", name=name) for name, times in known.items() if times > 1)
    needs = Counter(each.name for each in problem.needs)
    yield from (_fault("needs", "twice", name=name) for name, times in needs.items() if times > 1)
    named = [(f"fixed[{at}]", each.assistant) for at, each in enumerate(problem.fixed)]
    named += [("wishes", each.assistant) for each in problem.wishes]
    named += [(f"never_together[{at}]", n) for at, pair in enumerate(problem.never_together) for n in pair]
    for path, name in dict.fromkeys(named):
        if name not in known:
            yield _fault(path, "unknown_assistant", name=name)
    for at, shift in enumerate(problem.fixed):
        if shift.need and shift.need not in needs:
            yield _fault(f"fixed[{at}].need", "unknown_need", name=shift.need)


def _need_spans(problem: Problem) -> Iterator[Fault]:
    for need in problem.needs:
        if not problem.span.start <= need.span.start < problem.span.end:
            yield _fault("needs", "outside", name=need.name, first=problem.first_day, last=problem.last_day)
        if not 1 <= need.assistants <= len(problem.assistants):
            most = len(problem.assistants)
            yield _fault("needs", "too_few_people", name=need.name, wanted=need.assistants, most=most)
        if any(not need.span.start < cut < need.span.end for cut in need.cuts):
            yield _fault("needs", "cut_outside", name=need.name)


def _overlapping_needs(problem: Problem) -> Iterator[Fault]:
    plain = sorted((each for each in problem.needs if not each.alongside), key=lambda each: each.span)
    last: Need | None = None
    for need in plain:
        if last and last.span.overlaps(need.span):
            yield _fault("needs", "needs_overlap", first=last.name, second=need.name)
        if last is None or need.span.end > last.span.end:
            last = need


def _too_long(problem: Problem, limits: Mapping[str, WorkingLimits]) -> Iterator[Fault]:
    told = set()
    for piece in pieces(problem):
        passive = piece.span.minutes if piece.kind.is_passive else 0
        most = max(lawful_day(limits[each.name], passive) for each in problem.assistants)
        if problem.longest is not None:
            most = min(most, problem.longest)
        if piece.open and piece.span.minutes > most and piece.need.name not in told:
            told.add(piece.need.name)
            yield _fault(
                "needs",
                "need_too_long",
                name=piece.need.name,
                hours=Hours(piece.span.minutes),
                most=Hours(most),
            )


def _averaging(problem: Problem, limits: Mapping[str, WorkingLimits]) -> Iterator[Fault]:
    for at, assistant in enumerate(problem.assistants):
        most = limits[assistant.name].averaging_weeks.value
        if most is not None and assistant.averaging_weeks > most:
            path = f"assistants[{at}].agreements.averaging_weeks"
            yield _fault(path, "averaging_too_long", weeks=assistant.averaging_weeks, most=most)


def _contracts(problem: Problem, limits: Mapping[str, WorkingLimits]) -> Iterator[Fault]:
    owed = 0
    for at, assistant in enumerate(problem.assistants):
        if assistant.contract is None:
            continue
        owed += assistant.contract.least * problem.weeks
        lawful = lawful_week(limits[assistant.name])
        if assistant.contract.least > lawful:
            yield _fault(
                f"assistants[{at}].contract",
                "contract_too_long",
                name=assistant.name,
                hours=Hours(assistant.contract.least),
                most=Hours(lawful),
            )
    needed = sum(each.span.minutes * each.assistants for each in problem.needs)
    if owed > needed:
        yield _fault("assistants", "contracts_above_need", hours=Hours(owed), most=Hours(needed))
    if problem.budget is not None and needed > problem.budget:
        yield _fault("budget", "need_above_budget", hours=Hours(needed), most=Hours(problem.budget))


def _fixed(problem: Problem) -> Iterator[Fault]:
    for one, two in combinations(sorted(problem.fixed, key=lambda each: (each.assistant, each.span)), 2):
        if one.assistant == two.assistant and one.span.overlaps(two.span):
            yield _fault("fixed", "fixed_overlap", name=one.assistant, start=moment(two.span.start))
