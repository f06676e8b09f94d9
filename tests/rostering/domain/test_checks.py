"""A problem that cannot be meant is told before anything is solved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.rostering.small import MONDAY, limits, need, problem, shift, span

from selvstyrt.core.domain.hours import Hours
from selvstyrt.rostering.domain.checks import Fault, faults
from selvstyrt.rostering.domain.problem import Assistant, Contract, Problem
from selvstyrt.rules.domain.working_time import Averaging, WorkingFacts

DAY = need("day", "04 08:00", "04 16:00")
TWO = (Assistant("Mai"), Assistant("Elin"))


def codes(of: Problem) -> set[str]:
    return {each.code.removeprefix("rostering.") for each in faults(of, limits(of))}


def test_nothing_is_wrong_with_a_plain_one() -> None:
    assert codes(problem(needs=(DAY,), assistants=TWO)) == set()


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"weeks": 53}, "horizon"),
        ({"weeks": 0}, "horizon"),
        ({"first_day": MONDAY + timedelta(days=1)}, "not_a_monday"),
        ({"assistants": ()}, "no_assistants"),
        ({"assistants": tuple(Assistant(str(number)) for number in range(61))}, "too_many"),
        ({"needs": ()}, "no_needs"),
        ({"assistants": (Assistant("Mai"), Assistant("Mai"))}, "twice"),
        ({"needs": (DAY, DAY)}, "twice"),
        ({"fixed": (shift("04 08:00", "04 10:00", who="Nobody"),)}, "unknown_assistant"),
        ({"fixed": (shift("04 08:00", "04 10:00", need="nothing"),)}, "unknown_need"),
        ({"needs": (need("day", "11 08:00", "11 16:00"),)}, "outside"),
        ({"needs": (replace(DAY, assistants=3),)}, "too_few_people"),
        ({"needs": (replace(DAY, assistants=0),)}, "too_few_people"),
        ({"needs": (replace(DAY, cuts=(DAY.span.end,)),)}, "cut_outside"),
        ({"needs": (DAY, need("more", "04 15:00", "04 18:00"))}, "needs_overlap"),
        ({"needs": (need("day", "04 08:00", "04 17:01"),)}, "need_too_long"),
        ({"needs": (DAY,), "longest": 7 * 60}, "need_too_long"),
        ({"needs": (DAY,), "budget": 479}, "need_above_budget"),
        ({"fixed": (shift("04 08:00", "04 10:00"), shift("04 09:59", "04 12:00"))}, "fixed_overlap"),
        ({"assistants": (replace(TWO[0], contract=Contract(9 * 60, 9 * 60)),)}, "contracts_above_need"),
        ({"assistants": (replace(TWO[0], contract=Contract(49 * 60, 50 * 60)),)}, "contract_too_long"),
        ({"assistants": (replace(TWO[0], averaging_weeks=2),)}, "averaging_too_long"),
    ],
)
def test_what_cannot_be_meant(changed: dict[str, object], code: str) -> None:
    whole = problem(needs=(DAY,), assistants=TWO)
    assert code in codes(replace(whole, **changed))  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    "changed",
    [
        {"weeks": 52},
        {"needs": (DAY, need("more", "04 16:00", "04 18:00"))},
        {"needs": (DAY, need("more", "04 15:00", "04 18:00", alongside=True))},
        {"needs": (need("day", "04 08:00", "04 17:00"),)},
        {
            "needs": (
                replace(
                    DAY,
                    span=span("04 08:00", "05 08:00"),
                    cuts=(DAY.span.end, span("04 08:00", "05 00:00").end),
                ),
            )
        },
        {"budget": 480},
        {"assistants": (replace(TWO[0], contract=Contract(8 * 60, 48 * 60)),)},
        {
            "assistants": (
                Assistant(
                    "Mai",
                    facts=WorkingFacts(averaging=Averaging.INDIVIDUAL_WRITTEN),
                    averaging_weeks=52,
                ),
            )
        },
    ],
)
def test_its_neighbour_at_the_limit_can(changed: dict[str, object]) -> None:
    whole = problem(needs=(DAY,), assistants=TWO)
    assert codes(replace(whole, **changed)) == set()  # type: ignore[arg-type]  # fields by name


def test_the_message_says_how_long_it_may_be() -> None:
    of = problem(needs=(need("day", "04 08:00", "04 18:00"),))
    assert faults(of, limits(of)) == [
        Fault(
            "needs",
            "rostering.need_too_long",
            {"name": "day", "hours": Hours.of(10), "most": Hours.of(9)},
        )
    ]
