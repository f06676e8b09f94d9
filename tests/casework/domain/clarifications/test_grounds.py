"""Grounds: words that are a sign of something else than the person, and a right that nobody weighed."""

from __future__ import annotations

import pytest
from tests.casework.weighing import OWN, line, terms, weighed

from selvstyrt.casework.domain.clarifications.grounds import (
    article_19,
    economy,
    family,
    norm_hours,
    threshold_reasons,
)
from selvstyrt.casework.domain.clarifications.weighed import Weighed


def cut(reason: str = OWN) -> Weighed:
    return weighed(line("home", 10, 4, reason))


@pytest.mark.parametrize("reasons", ["Under 25 timer i uka.", "Mindre enn 32 timar."])
def test_main_reasons_that_are_a_number_are_asked_about(reasons: str) -> None:
    assert threshold_reasons(weighed(line("home", 10, 4, OWN), terms=terms(reasons=reasons))) is not None


def test_main_reasons_about_the_person_or_for_all_that_was_asked_are_not() -> None:
    own = f"Under 25 timer gir ikke rett. {OWN}"
    assert threshold_reasons(weighed(line("home", 10, 4, OWN), terms=terms(reasons=own))) is None
    assert threshold_reasons(weighed(line(), terms=terms(reasons="Under 25 timer i uka."))) is None


@pytest.mark.parametrize(
    "reason",
    [
        "Kommunens økonomi tillater ikke mer.",
        "Av omsyn til økonomiske rammer.",
        "Det er ikke rom for dette i budsjettet.",
    ],
)
def test_the_economy_of_the_municipality_is_asked_about(reason: str) -> None:
    found = economy(cut(reason))
    assert found is not None
    assert dict(found.params)["words"].casefold() in reason.casefold()


@pytest.mark.parametrize(
    "reason", ["Hun styrer økonomien sin selv.", "Det er dokumentert vesentlig økt kostnad."]
)
def test_ones_own_economy_and_the_cost_that_the_law_names_are_not(reason: str) -> None:
    assert economy(cut(reason)) is None


@pytest.mark.parametrize("reason", ["Ektefellen lager maten.", "Foreldra hjelper til.", "Her mother shops."])
def test_family_in_a_reason_for_less_is_asked_about(reason: str) -> None:
    assert family(cut(reason)) is not None


@pytest.mark.parametrize("reason", ["Han handler på nett, slik han selv ønsker.", "Moroklær trengs ikke."])
def test_a_reason_without_family_is_not(reason: str) -> None:
    assert family(cut(reason)) is None


@pytest.mark.parametrize("reason", ["Etter kommunens norm.", "Standardtiden for dusj er 20 minutter."])
def test_a_norm_as_a_reason_is_asked_about(reason: str) -> None:
    assert norm_hours(cut(reason)) is not None


@pytest.mark.parametrize("reason", ["Dette er en normal uke for henne.", OWN])
def test_other_words_are_no_norm(reason: str) -> None:
    assert norm_hours(cut(reason)) is None


def test_a_cut_where_nobody_weighed_article_19_is_asked_about_while_the_crpd_is_law() -> None:
    assert article_19(cut()) is not None
    before = weighed(line("home", 10, 4, OWN), crpd_is_law=False)
    assert article_19(before) is None


def test_article_19_weighed_anywhere_among_the_reasons_or_nothing_cut_is_not() -> None:
    assert article_19(cut("Retten til et selvstendig liv er veid: hun kommer ut.")) is None
    said = terms(reasons="Etter CRPD artikkel 19 skal hun kunne delta.")
    assert article_19(weighed(line("home", 10, 4, OWN), terms=said)) is None
    assert article_19(weighed(line())) is None
