"""From assessment to law: the seed's own cases, worked out by hand from pbrl § 2-1 d."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.facts import ArenaHours, AssessedFacts, AssessedLine, case_facts
from selvstyrt.casework.domain.life import ArenaKind, LifeArea
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.rules.domain.facts import FactCode
from selvstyrt.rules.domain.outcome import Outcome, Result
from selvstyrt.rules.queries import assess

ON = date(2026, 5, 4)
AT_34, AT_67, AT_9 = date(1991, 6, 1), date(1959, 5, 1), date(2016, 9, 1)
LASTS = AssessedFacts(duration_months_low=36)


def line(
    hours: str | None, service: Service | None = Service.PERSONAL_ASSISTANCE, **more: object
) -> AssessedLine:
    minutes = None if hours is None else round(float(hours) * 60)
    return AssessedLine(LifeArea.HOME, service, 60 * 60, minutes, **more)  # type: ignore[arg-type]  # kinds vary


def asked(
    lines: list[AssessedLine],
    facts: AssessedFacts = LASTS,
    born: date = AT_34,
    arenas: list[ArenaHours] | None = None,
) -> Outcome:
    return assess(case_facts(facts, lines, arenas or [], born, ON))


def test_the_woman_with_37_5_hours_at_work_and_18_assessed_has_55_5_in_all_and_no_right() -> None:
    outcome = asked([line("18")], arenas=[ArenaHours(ArenaKind.FUNCTIONAL_ASSISTANCE, 37 * 60 + 30)])
    assert outcome.result is Result.NO_RIGHT_DUTY_STANDS
    assert outcome.total.low == outcome.total.high == 55 * 60 + 30
    assert outcome.countable.low == outcome.countable.high == 18 * 60


@pytest.mark.parametrize(
    ("hours", "result"),
    [
        ("24", Result.NO_RIGHT_DUTY_STANDS),
        ("25", Result.RIGHT_UNLESS_HIGHER_COST),
        ("31.99", Result.RIGHT_UNLESS_HIGHER_COST),
        ("32", Result.RIGHT),
    ],
)
def test_the_thresholds_of_the_fourth_paragraph(hours: str, result: Result) -> None:
    assert asked([line(hours)]).result is result


def test_several_lines_count_together() -> None:
    assert asked([line("16"), line("16", Service.SUPPORT_CONTACT)]).result is Result.RIGHT


def test_health_services_at_home_do_not_count() -> None:
    assert asked([line("24"), line("20", Service.HOME_HEALTH)]).result is Result.NO_RIGHT_DUTY_STANDS


def test_a_documented_higher_cost_takes_the_right_between_25_and_32_away_but_not_above() -> None:
    costly = AssessedFacts(duration_months_low=36, higher_cost_documented=True)
    assert asked([line("28")], costly).result is Result.NO_RIGHT_DUTY_STANDS
    assert asked([line("32")], costly).result is Result.RIGHT


def test_respite_for_a_child_at_home_counts_with_the_child_as_holder() -> None:
    at_home = AssessedFacts(duration_months_low=36, respite_for_home_child=True)
    lines = [line("20", Service.RESPITE), line("14")]
    assert asked(lines, at_home, AT_9).result is Result.RIGHT
    not_said = asked(lines, LASTS, AT_9)
    assert not_said.result is Result.NOT_KNOWN
    assert {each.code for each in not_said.unknown_that_matter} == {FactCode.RESPITE_PARENTS}


def test_bpa_before_67_is_kept_by_who_applies_after() -> None:
    had = AssessedFacts(duration_months_low=36, had_right_before_67=True)
    had_not = AssessedFacts(duration_months_low=36, had_right_before_67=False)
    assert asked([line("40")], had, AT_67).result is Result.RIGHT
    assert asked([line("40")], had_not, AT_67).result is Result.NO_RIGHT_DUTY_STANDS


def test_a_need_of_one_year_gives_no_right_and_an_unknown_duration_no_answer() -> None:
    year = AssessedFacts(duration_months_low=12, duration_months_high=12)
    assert asked([line("40")], year).result is Result.NO_RIGHT_DUTY_STANDS
    unknown = asked([line("40")], AssessedFacts())
    assert unknown.result is Result.NOT_KNOWN
    assert [each.code for each in unknown.unknown_that_matter] == [FactCode.DURATION]


def test_night_hours_count_only_when_needed_continuously() -> None:
    lines = [line("20"), line("20", at_night=True)]
    assert asked(lines, AssessedFacts(duration_months_low=36, night_continuous=True)).result is Result.RIGHT
    assert (
        asked(lines, AssessedFacts(duration_months_low=36, night_continuous=False)).result
        is Result.NO_RIGHT_DUTY_STANDS
    )
    assert asked(lines).result is Result.NOT_KNOWN


@given(st.integers(0, 168 * 60), st.sampled_from([None, *Service]))
def test_what_is_not_assessed_is_never_taken_for_nought(minutes: int, service: Service | None) -> None:
    open_line = AssessedLine(LifeArea.HOME, service, 600, None)
    found = case_facts(LASTS, [open_line], [], AT_34, ON).services[0]
    assert (found.minutes.low, found.minutes.high) == (0, 168 * 60)
    known = AssessedLine(LifeArea.HOME, Service.PERSONAL_ASSISTANCE, 600, minutes)
    assert case_facts(LASTS, [known], [], AT_34, ON).services[0].minutes.is_exact
