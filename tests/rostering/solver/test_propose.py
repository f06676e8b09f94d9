"""What the solver makes: lawful by the checker, as complete as can be, the same for the same seed, told why not."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.rostering.small import REST, limits, need, problem, shift, span

from selvstyrt.rostering.domain.checker.check import breaches
from selvstyrt.rostering.domain.pieces import pieces
from selvstyrt.rostering.domain.problem import Assistant, Contract, Problem, Wish, WorkKind
from selvstyrt.rostering.domain.proposal import Conflict, Outcome, Progress, Proposal
from selvstyrt.rostering.domain.roster import Roster, shifts_of
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rostering.queries.proposal import CannotBeMeant, proposing
from selvstyrt.rules.domain.working_time import WorkingFacts

MAI, ELIN = Assistant("Mai"), Assistant("Elin")
DAY = need("day", "05 08:00", "05 16:00")


def propose(of: Problem, seed: int = 1) -> Proposal:
    return proposing(of).run(1, seed)


def is_covered(*needs: Any, **given: Any) -> bool:
    """Can Mai take all of it alone?"""
    given.setdefault("assistants", (MAI,))
    return propose(problem(needs=needs, **given)).outcome is Outcome.COMPLETE


@pytest.mark.parametrize(
    ("inside", "outside"),
    [
        (("05 09:00", "05 13:00"), ("05 08:59", "05 13:00")),
    ],
)
def test_daily_rest(inside: tuple[str, str], outside: tuple[str, str]) -> None:
    evening = need("evening", "04 17:00", "04 22:00")
    assert is_covered(evening, need("morning", *inside))
    assert not is_covered(evening, need("morning", *outside))


def test_hours_of_two_days_that_begin_within_24() -> None:
    evening = need("evening", "04 17:00", "04 22:00")
    assert is_covered(evening, need("morning", "05 09:00", "05 13:00"))
    assert not is_covered(evening, need("morning", "05 09:00", "05 13:01"))


def test_a_split_day_only_where_it_may_be() -> None:
    two = (need("morning", "04 07:00", "04 09:00"), need("evening", "04 18:00", "04 20:00"))
    assert is_covered(*two, split_shifts=True)
    assert not is_covered(*two)
    late = need("evening", "04 18:00", "04 20:01")
    assert not is_covered(two[0], late, split_shifts=True)


def test_weekly_rest() -> None:
    days = [need(str(day), f"{day:02} 08:00", f"{day:02} 10:00") for day in range(4, 9)]
    assert is_covered(*days, need("late", "09 08:00", "09 13:00"))
    assert not is_covered(*days, need("late", "09 08:00", "09 13:01"))


def test_week_and_passive_hours() -> None:
    days = [need(str(day), f"{day:02} 08:00", f"{day:02} 16:00") for day in range(4, 8)]
    assert is_covered(*days, need("last", "08 08:00", "08 16:00"))
    assert not is_covered(*days, need("last", "08 08:00", "08 16:01"))
    resting = need("last", "08 08:00", "08 18:00", kind=REST)
    assert is_covered(*days, resting)


def test_sundays() -> None:
    one, next_one, third = (need(day, f"{day} 10:00", f"{day} 14:00") for day in ("10", "17", "24"))
    assert is_covered(one, third, weeks=3)
    assert not is_covered(one, next_one, weeks=3)
    agreed = Assistant("Mai", facts=WorkingFacts(written_sunday_agreement=True))
    assert not is_covered(one, next_one, weeks=2, assistants=(agreed,))
    assert is_covered(one, next_one, weeks=4, assistants=(agreed,))


@pytest.mark.parametrize(
    "mai",
    [
        Assistant("Mai", absent=(span("05 12:00", "05 13:00"),)),
        Assistant("Mai", elsewhere=(span("05 12:00", "05 13:00"),)),
        Assistant("Mai", available=(span("05 08:00", "05 15:00"),)),
        Assistant("Mai", under_18=True),
        Assistant("Mai", contract=Contract(0, 479)),
        Assistant("Mai", worked=(shift("03 20:00", "03 23:00"), shift("04 14:00", "04 23:00"))),
    ],
)
def test_who_cannot_does_not(mai: Assistant) -> None:
    assert not is_covered(DAY, assistants=(mai,))


def test_skills_and_pairs() -> None:
    skilled = need("day", "05 08:00", "05 16:00", skills=frozenset({"hoist"}))
    assert not is_covered(skilled)
    assert is_covered(skilled, assistants=(Assistant("Mai", skills=frozenset({"hoist"})), ELIN))
    two = need("day", "05 08:00", "05 16:00", assistants=2)
    assert is_covered(two, assistants=(MAI, ELIN))
    assert not is_covered(two, assistants=(MAI, ELIN), never_together=(("Mai", "Elin"),))


def test_fixed_shifts_stay_and_count() -> None:
    fixed = shift("05 08:00", "05 12:00", who="Elin", need="day")
    made = propose(problem(needs=(DAY,), assistants=(MAI, ELIN), fixed=(fixed,)))
    assert made.outcome is Outcome.COMPLETE
    assert fixed in made.roster.shifts
    assert shift("05 12:00", "05 16:00", need="day") in made.roster.shifts


def test_wishes_decide_between_equals() -> None:
    for value, who in [(2, "Mai"), (-2, "Elin")]:
        of = problem(needs=(DAY,), assistants=(MAI, ELIN), wishes=(Wish("Mai", DAY.span, value),))
        assert [each.assistant for each in propose(of).roster.shifts] == [who]


def test_fixed_shifts_against_the_law_are_told_as_what_they_break() -> None:
    made = propose(problem(needs=(DAY,), fixed=(shift("05 08:00", "05 17:01"),)))
    assert made.outcome is Outcome.IMPOSSIBLE
    assert [each.rule for each in made.breaches] == ["day_hours"]


def test_contracts_that_leave_no_roster_are_told() -> None:
    mai = Assistant("Mai", contract=Contract(8 * 60, 9 * 60), available=(span("04 08:00", "04 12:00"),))
    made = propose(problem(needs=(DAY,), assistants=(mai,)))
    assert made.outcome is Outcome.IMPOSSIBLE
    assert made.why is not None
    assert set(made.why.conflicts) == {
        Conflict(_rule("contract_least"), "Mai"),
        Conflict(_rule("availability"), "Mai"),
    }


def _rule(name: str) -> Any:
    from selvstyrt.rostering.domain.checker.breach import RuleCode

    return RuleCode(name)


def test_why_a_sunday_night_has_nobody() -> None:
    """Only Mai may, and she worked last Sunday without an agreement on averages (§ 10-8 (4))."""
    sunday = need("Sunday", "09 23:00", "10 07:00", kind=WorkKind.WAKING_NIGHT)
    mai = Assistant("Mai", worked=(shift("03 08:00", "03 15:00"),))
    jonas = Assistant("Jonas", absent=(span("09 00:00", "11 00:00"),))
    made = propose(problem(needs=(DAY, sunday), assistants=(mai, jonas)))
    assert made.outcome is Outcome.SHORT
    assert made.why is not None
    assert made.why.is_least
    assert set(made.why.conflicts) == {
        Conflict(None, "Sunday"),
        Conflict(_rule("sundays_on_end"), "Mai"),
        Conflict(_rule("absent"), "Jonas"),
    }


def test_what_cannot_be_meant_is_not_solved() -> None:
    with pytest.raises(CannotBeMeant) as refused:
        proposing(problem(needs=(DAY,), assistants=()))
    assert [each.code for each in refused.value.faults] == ["rostering.no_assistants"]


WEEKS = 2
MANY = problem(
    weeks=WEEKS,
    needs=tuple(
        need(f"{day} {part}", f"{day:02} {start}", f"{day:02} {end}")
        for day in range(4, 18)
        for part, start, end in [("morning", "08:00", "12:00"), ("evening", "16:00", "21:00")]
    ),
    assistants=tuple(
        Assistant(name, contract=Contract(600, 1800)) for name in ("Mai", "Elin", "Jonas", "Tor")
    ),
    wishes=(Wish("Mai", span("05 16:00", "05 21:00"), 2), Wish("Tor", span("06 08:00", "06 12:00"), -1)),
)


def test_the_same_seed_gives_the_same_roster() -> None:
    first, second = propose(MANY, seed=3), propose(MANY, seed=3)
    assert first.is_repeatable
    assert first.roster == second.roster
    assert first.costs == second.costs


def test_progress_falls_to_the_cost_and_the_bound_never_passes_it() -> None:
    told: list[Progress] = []
    made = proposing(MANY, told.append).run(1, 1)
    assert told
    assert [each.cost for each in told] == sorted((each.cost for each in told), reverse=True)
    assert told[-1].cost == made.cost
    assert made.bound <= made.cost


def test_stopped_before_it_began_it_has_no_roster_and_says_so() -> None:
    search = proposing(MANY)
    search.stop()
    assert search.run(1, 1).outcome is Outcome.NOT_FOUND


def test_stopped_at_its_first_roster_it_gives_it() -> None:
    search = proposing(MANY, lambda _: search.stop())
    made = search.run(20, 1)
    assert made.outcome in (Outcome.COMPLETE, Outcome.SHORT)
    assert breaches(MANY, made.roster, limits(MANY)) == []


@st.composite
def tiny(draw: st.DrawFn) -> Problem:
    """Two people and four needs in five days: few enough to try every way."""
    needs, at = [], span("08 12:00", "08 13:00").start
    for number in range(4):
        start = at + 30 * draw(st.integers(0, 30))
        end = start + 30 * draw(st.integers(2, 18))
        kind = draw(st.sampled_from([WorkKind.ACTIVE, REST]))
        needs.append(need(str(number), "04 00:00", "04 01:00", kind=kind))
        needs[-1] = type(needs[-1])(str(number), Span(start, end), kind)
        at = end
    worked = draw(st.sampled_from([(), (shift("03 10:00", "03 16:00"),)]))
    mai = Assistant("Mai", worked=worked, contract=draw(st.sampled_from([None, Contract(0, 900)])))
    elin = Assistant("Elin", available=draw(st.sampled_from([None, (span("08 00:00", "10 00:00"),)])))
    return problem(needs=tuple(needs), weeks=2, assistants=(mai, elin), split_shifts=True)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(of=tiny())
def test_no_other_way_the_checker_lets_pass_covers_more(of: Problem) -> None:
    """Every way to give four needs to two people or nobody, held against the checker alone."""
    made = propose(of)
    missing = sum(each.span.minutes for each in made.uncovered)
    assert missing == min(_lacking(of, who) for who in product(("Mai", "Elin", None), repeat=4))


def _lacking(of: Problem, who: tuple[str | None, ...]) -> int:
    parts = pieces(of)
    shifts = [
        each
        for name in ("Mai", "Elin")
        for each in shifts_of(name, [part for part, taker in zip(parts, who, strict=True) if taker == name])
    ]
    if breaches(of, Roster.of(shifts), limits(of)):
        return sum(part.span.minutes for part in parts) + 1
    return sum(part.span.minutes for part, taker in zip(parts, who, strict=True) if taker is None)
