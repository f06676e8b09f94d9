"""Close below a threshold of pbrl § 2-1 d (25 and 32 hours): what documents the hours?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.casework.weighing import OWN, line, weighed

from selvstyrt.casework.domain.clarifications.law_tested import near_threshold

CUT = line("leisure", 40, 24, OWN)


@pytest.mark.parametrize(
    ("minutes", "asks"),
    [
        (1439, False),
        (1440, True),
        (1499, True),
        (1500, False),
        (1859, False),
        (1860, True),
        (1919, True),
        (1920, False),
    ],
)
def test_from_24_hours_and_below_25_and_from_31_and_below_32_are_close(minutes: int, asks: bool) -> None:
    case = weighed(CUT, countable=(minutes, minutes))
    assert (near_threshold(case) is not None) is asks


def test_the_minutes_of_a_home_visit_document_the_hours() -> None:
    case = weighed(CUT, countable=(1440, 1440))
    assert near_threshold(replace(case, is_documented=True)) is None


def test_the_applicants_own_hours_in_full_are_not_asked_about_unless_some_do_not_count() -> None:
    asked = weighed(line("home", 24, 24), countable=(1440, 1440))
    assert near_threshold(asked) is None
    apart = line("personal_care", 5, 5, service="home_health")
    assert near_threshold(weighed(line("home", 24, 24), apart, countable=(1440, 1440))) is not None


def test_hours_that_are_not_known_are_not_close_to_anything() -> None:
    assert near_threshold(weighed(CUT, countable=(1200, 1499))) is None
    assert near_threshold(weighed(CUT)) is None
