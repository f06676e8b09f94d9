"""What the rules look at: cut lines in the order of life, and whether a decision runs on a day."""

from __future__ import annotations

from datetime import date

from tests.casework.weighing import ON, OWN, line, terms, weighed

from selvstyrt.casework.domain.clarifications.weighed import Before


def test_cut_lines_stand_in_the_order_of_the_areas_of_life() -> None:
    case = weighed(line("travel", 4, 1, OWN), line("home", 4, 4), line("meals", 4, 2, OWN))
    assert [each.area for each in case.reduced] == ["meals", "travel"]
    assert (case.asked, case.found) == (12 * 60, 7 * 60)


def test_the_first_day_is_that_of_the_terms_when_there_are_terms() -> None:
    assert weighed().starts == ON
    assert weighed(terms=terms()).starts == date(2026, 7, 1)


def test_grounds_are_the_reasons_for_less_the_duty_and_the_main_reasons() -> None:
    case = weighed(
        line("home", 4, 1, "a"), line("meals", reason="b"), duty_considered="c", terms=terms(reasons="d")
    )
    assert list(case.texts()) == ["a", "c", "d"]


def test_a_decision_runs_from_its_first_to_its_last_day() -> None:
    had = Before(600, date(2024, 1, 1), date(2026, 12, 31))
    assert had.runs_on(date(2026, 12, 31))
    assert not had.runs_on(date(2027, 1, 1))
