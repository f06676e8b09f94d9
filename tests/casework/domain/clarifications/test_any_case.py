"""Any case: what is found closes by itself with the facts, and no answer outlives the facts it was given for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.casework.weighing import OWN, terms, weighed

from selvstyrt.casework.domain.clarifications.clarification import Clarification, still_open
from selvstyrt.casework.domain.clarifications.rules import clarifications_of
from selvstyrt.casework.domain.clarifications.weighed import Before, Weighed, WeighedLine
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.norm import Norm
from selvstyrt.casework.domain.service_kinds import Service

REASONS = (
    "",
    OWN,
    "Mannen gjør dette.",
    "Etter kommunens norm.",
    "Budsjettet rekker ikke.",
    "Ikke nødvendig.",
)
AREAS = st.sampled_from([area.value for area in LifeArea])


@st.composite
def lines(draw: st.DrawFn) -> WeighedLine:
    asked = draw(st.integers(1, 40)) * 60
    return WeighedLine(
        area=draw(AREAS),
        service=draw(st.sampled_from([service.value for service in Service])),
        asked=asked,
        found=draw(st.integers(0, asked)),
        reason=draw(st.sampled_from(REASONS)),
    )


@st.composite
def cases(draw: st.DrawFn) -> Weighed:
    had = draw(st.none() | st.integers(1, 160).map(lambda hours: hours * 60))
    ends = draw(st.none() | st.sampled_from([date(2026, 4, 30), date(2026, 12, 31)]))
    return weighed(
        *draw(st.lists(lines(), min_size=1, max_size=5)),
        before=None if had is None else Before(had, date(2023, 1, 1), ends),
        norms=tuple(draw(st.lists(st.builds(Norm, AREAS, st.just("x"), st.integers(1, 600)), max_size=3))),
        terms=draw(st.none() | st.just(terms())),
    )


def found(case: Weighed) -> list[Clarification]:
    return clarifications_of((), case)


ABOUT_GIVING_LESS = {
    "basic_needs",
    "social_life",
    "children_not_weighed",
    "elsewhere_ignored",
    "threshold_reasons",
    "economy",
    "family",
    "norm_hours",
    "norm_table",
    "article_19",
    "refusal_not_heard",
}


@given(cases())
def test_giving_what_was_asked_closes_everything_that_is_about_giving_less(case: Weighed) -> None:
    whole = replace(case, lines=tuple(replace(line, found=line.asked) for line in case.lines), before=None)
    assert {each.code for each in found(whole)} & ABOUT_GIVING_LESS == set()


@given(cases())
def test_the_same_facts_in_another_order_are_the_same_question(case: Weighed) -> None:
    turned = replace(case, lines=case.lines[::-1])
    assert {(each.code, each.fingerprint) for each in found(case)} == {
        (each.code, each.fingerprint) for each in found(turned)
    }


@given(cases(), st.data())
def test_no_answer_outlives_a_change_of_the_hours_it_was_given_for(
    case: Weighed, data: st.DataObject
) -> None:
    answered = {(each.code, each.fingerprint) for each in found(case)}
    place = data.draw(st.integers(0, len(case.lines) - 1))
    line = case.lines[place]
    minutes = data.draw(st.integers(0, line.asked).filter(lambda each: each != line.found))
    changed = replace(
        case,
        lines=(*case.lines[:place], replace(line, found=minutes), *case.lines[place + 1 :]),
    )
    about_it = [each for each in found(changed) if line.area in each.areas and minutes < line.asked]
    asked_before = {each.code: each for each in found(case) if line.area in each.areas}
    for each in about_it:
        if each.code in asked_before and _rests_on(each.code, line, minutes):
            assert each in still_open([each], answered)


def _rests_on(code: str, line: WeighedLine, minutes: int) -> bool:
    """Whether this line, with more or less, is itself among what the rule asks about."""
    if code in ("refusal_not_heard", "social_life"):
        return line.found == 0 or minutes == 0
    if code == "norm_table":
        return True  # the sum of the decision is among its facts
    if code == "family":
        return line.reason.startswith("Mannen")
    return code in ("basic_needs", "children_not_weighed", "moved_hours") and line.found < line.asked
