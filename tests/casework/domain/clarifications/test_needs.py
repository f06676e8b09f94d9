"""Needs: what nobody can do without, a social life, hours from others, health apart from assistance."""

from __future__ import annotations

import pytest
from tests.casework.weighing import OWN, line, weighed

from selvstyrt.casework.domain.clarifications.needs import (
    basic_needs,
    children_not_weighed,
    elsewhere_ignored,
    health_mixed,
    social_life,
)
from selvstyrt.casework.domain.clarifications.weighed import HoursElsewhere

NAV = HoursElsewhere("functional_assistance", "NAV", 2250)


@pytest.mark.parametrize("area", ["personal_care", "meals", "health"])
def test_basic_needs_that_are_cut_are_asked_about(area: str) -> None:
    found = basic_needs(weighed(line(area, 14, 13, OWN), line("home", 5, 1, OWN)))
    assert found is not None
    assert found.areas == (area,)


def test_basic_needs_met_in_full_and_housework_cut_are_not() -> None:
    assert basic_needs(weighed(line("personal_care", 14, 14), line("home", 5, 1, OWN))) is None


@pytest.mark.parametrize("area", ["leisure", "parenting", "study", "travel"])
def test_a_social_life_refused_in_three_words_is_asked_about(area: str) -> None:
    assert social_life(weighed(line(area, 6, 0, "Ikke nødvendig hjelp."))) is not None


def test_the_same_words_for_two_refusals_are_not_individual() -> None:
    assert social_life(weighed(line("leisure", 6, 0, OWN), line("travel", 3, 0, OWN))) is not None


def test_a_refusal_about_the_person_and_a_cut_are_not_asked_about() -> None:
    assert social_life(weighed(line("leisure", 6, 0, OWN), line("travel", 3, 1, "Én tur."))) is None


def test_hours_from_others_that_no_reason_names_are_asked_about_when_something_is_cut() -> None:
    cut = line("home", 10, 4, OWN)
    assert elsewhere_ignored(weighed(cut, elsewhere=(NAV,))) is not None
    assert elsewhere_ignored(weighed(line(), elsewhere=(NAV,))) is None


@pytest.mark.parametrize("reason", ["NAV gir hjelpen på jobben.", "Lunsj spises med funksjonsassistenten."])
def test_hours_from_others_that_a_reason_names_are_not(reason: str) -> None:
    assert elsewhere_ignored(weighed(line("home", 10, 4, reason), elsewhere=(NAV,))) is None


def test_the_payer_by_name_is_enough_where_the_kind_has_no_word() -> None:
    college = HoursElsewhere("other", "Høgskulen", 300)
    assert (
        elsewhere_ignored(weighed(line("study", 5, 0, "Høgskulen gir hjelpa."), elsewhere=(college,))) is None
    )
    assert elsewhere_ignored(weighed(line("study", 5, 0, OWN), elsewhere=(college,))) is not None


def test_care_kept_out_as_health_and_nursing_that_counts_are_asked_about() -> None:
    assert health_mixed(weighed(line("personal_care", service="home_health"))) is not None
    assert health_mixed(weighed(line("health", own_words="Skifte kateter hver morgen."))) is not None


def test_health_as_health_and_assistance_as_assistance_are_not() -> None:
    as_they_are = weighed(
        line("health", service="home_health", own_words="Skifte kateter."),
        line("personal_care", own_words="Dusj og klær."),
    )
    assert health_mixed(as_they_are) is None


def test_hours_for_being_a_parent_that_are_cut_without_weighing_the_children_are_asked_about() -> None:
    cut = line("parenting", 10, 6, OWN)
    assert children_not_weighed(weighed(cut)) is not None
    assert children_not_weighed(weighed(cut, best_interests="  ")) is not None


def test_the_children_weighed_or_all_hours_given_or_another_part_cut_is_not() -> None:
    cut = line("parenting", 10, 6, OWN)
    assert children_not_weighed(weighed(cut, best_interests="Tvillingene følges til skolen av mor.")) is None
    assert children_not_weighed(weighed(line("parenting", 10, 10))) is None
    assert children_not_weighed(weighed(line("home", 10, 6, OWN))) is None
