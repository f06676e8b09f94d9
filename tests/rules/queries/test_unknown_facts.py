"""Unknown facts: the door against the statute, world by world."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.rules import statute
from tests.rules.strategies import cases, lines, maybe
from tests.rules.worlds import worlds

from selvstyrt.rules.domain.facts import CaseFacts, FactCode, ServiceHours
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.outcome import Result, UnknownFact
from selvstyrt.rules.queries import assess

# The order of what comes first in `worlds`, as fact codes; service lines follow.
_CODES = [
    FactCode.BPA_BEFORE_67,
    FactCode.NIGHT_CONTINUOUS,
    FactCode.HELPERS_CONTINUOUS,
    FactCode.RESPITE_PARENTS,
    FactCode.BIRTH_DATE,
    FactCode.CHILD_BIRTH_DATE,
    FactCode.DURATION,
]
_STEP = 240
_hours = st.sampled_from([(0, 0), (0, 480), (1200, 1920), (960, 960), (1440, 1680), (1680, 1680), (480, 960)])
_lines = st.builds(
    lambda line, ends: replace(line, minutes=Interval(*ends)),
    lines,
    _hours,
)
_small_cases = st.builds(
    CaseFacts,
    assessed_on=st.sampled_from([date(2026, 3, 2), date(2020, 6, 30), date(2014, 12, 31)]),
    birth_date=st.sampled_from([None, date(1940, 1, 1), date(1990, 1, 1)]),
    duration_months=st.sampled_from([Interval(0, None), Interval.exactly(60), Interval.exactly(24)]),
    services=st.lists(_lines, min_size=1, max_size=3).map(tuple),
    bpa_before_67_under_right=maybe,
    municipality_documents_higher_cost=maybe,
    needs_night_services_continuously=maybe,
    needs_several_helpers_continuously=maybe,
    respite_for_home_dwelling_child=maybe,
    child_birth_date=st.sampled_from([None, date(2012, 7, 1), date(1990, 3, 2)]),
)


@settings(max_examples=150, deadline=None)
@given(_small_cases)
def test_agrees_with_every_world_the_facts_leave_open(facts: CaseFacts) -> None:
    outcome = assess(facts)
    results: dict[tuple[object, ...], Result] = {}
    for chosen, known in worlds(facts, _STEP):
        results[chosen] = statute.result(known)
    assert set(outcome.possible) == set(results.values())
    expected = outcome.possible[0] if len(outcome.possible) == 1 else Result.NOT_KNOWN
    assert outcome.result is expected
    assert set(outcome.unknown_that_matter) == _turning(results)


def _turning(results: dict[tuple[object, ...], Result]) -> set[UnknownFact]:
    """The facts that alone can turn the result, all others held fast."""
    found: set[UnknownFact] = set()
    for at in range(len(next(iter(results)))):
        seen: dict[tuple[object, ...], set[Result]] = defaultdict(set)
        for chosen, result in results.items():
            seen[chosen[:at] + chosen[at + 1 :]].add(result)
        if any(len(each) > 1 for each in seen.values()):
            line = at - len(_CODES)
            found.add(UnknownFact(_CODES[at]) if line < 0 else UnknownFact(FactCode.SERVICE_HOURS, line))
    return found


@settings(max_examples=150, deadline=None)
@given(cases, st.data())
def test_narrowing_never_turns_a_known_outcome(facts: CaseFacts, data: st.DataObject) -> None:
    before = assess(facts)
    narrowed = _narrowed(facts, data)
    after = assess(narrowed)
    assert set(after.possible) <= set(before.possible)
    if before.result is not Result.NOT_KNOWN:
        assert after.result is before.result


@settings(max_examples=100, deadline=None)
@given(cases, lines, st.data())
def test_more_hours_never_lose_the_right(facts: CaseFacts, extra: ServiceHours, data: st.DataObject) -> None:
    assume(facts.services)
    exact = _narrowed(facts, data)
    order = list(Result)
    before, after = assess(exact), assess(replace(exact, services=(*exact.services, extra)))
    if before.result is not Result.NOT_KNOWN and after.result is not Result.NOT_KNOWN:
        assert order.index(after.result) <= order.index(before.result)
    assert before.countable.low <= after.countable.low


def _narrowed(facts: CaseFacts, data: st.DataObject) -> CaseFacts:
    """The same case with hours, duration and three of the yes-or-no facts settled in some way."""
    settled = [
        replace(line, minutes=Interval.exactly(_within(line.minutes, data))) for line in facts.services
    ]
    months = facts.duration_months
    return replace(
        facts,
        services=tuple(settled),
        duration_months=Interval.exactly(data.draw(st.integers(months.low, months.high or 600))),
        bpa_before_67_under_right=_yes_or_no(facts.bpa_before_67_under_right, data),
        needs_night_services_continuously=_yes_or_no(facts.needs_night_services_continuously, data),
        respite_for_home_dwelling_child=_yes_or_no(facts.respite_for_home_dwelling_child, data),
    )


def _within(minutes: Interval, data: st.DataObject) -> int:
    return data.draw(st.integers(minutes.low, minutes.high or minutes.low))


def _yes_or_no(known: bool | None, data: st.DataObject) -> bool:
    return data.draw(st.booleans()) if known is None else known
