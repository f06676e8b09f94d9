"""Skills, pairs, fixed shifts and budget."""

from __future__ import annotations

from tests.rostering.small import found, need, problem, rules, shift

from selvstyrt.rostering.domain.problem import Assistant

TWO = (Assistant("Mai", skills=frozenset({"lifting"})), Assistant("Elin"))
MORNING = shift("04 08:00", "04 12:00", need="day")


def test_skills() -> None:
    day = need("day", "04 08:00", "04 12:00", skills=frozenset({"lifting"}))
    of = problem(needs=(day,), assistants=TWO)
    assert rules(of, MORNING) == set()
    broken = found(of, shift("04 08:00", "04 12:00", who="Elin", need="day"))
    assert [(each.rule, each.assistant, each.about) for each in broken] == [("skills", "Elin", "lifting")]


def test_never_these_two_together() -> None:
    of = problem(assistants=TWO, never_together=(("Mai", "Elin"),))
    assert rules(of, MORNING, shift("04 11:59", "04 14:00", who="Elin")) == {"together"}
    assert rules(of, MORNING, shift("04 12:00", "04 14:00", who="Elin")) == set()


def test_what_is_fixed_stays() -> None:
    of = problem(assistants=TWO, fixed=(shift("04 08:00", "04 12:00"),))
    assert rules(of) == {"fixed"}
    assert rules(of, shift("04 08:00", "04 12:00", who="Elin")) == {"fixed"}
    assert rules(of, shift("04 08:00", "04 12:00")) == set()


def test_budget() -> None:
    assert rules(problem(budget=240), MORNING) == set()
    assert rules(problem(budget=239), MORNING) == {"budget"}
