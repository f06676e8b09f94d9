from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.completeness import Told, may_be_sent, missing
from selvstyrt.casework.domain.life import Leading, LifeArea

WHOLE = Told(
    wanted_life="Work and see friends",
    areas=(LifeArea.MEALS,),
    needs_in=(LifeArea.MEALS,),
    leading=Leading.SELF,
    duration_answered=True,
)


def codes(told):
    return [each.code for each in missing(told)]


def test_nothing_is_missing_from_a_whole_application():
    assert codes(WHOLE) == []


def test_an_empty_application_cannot_be_sent():
    assert not may_be_sent(Told())
    assert codes(Told())[0] == "casework.missing.anything"


def test_a_few_words_are_enough_the_municipality_finds_out_the_rest():
    assert may_be_sent(Told(wanted_life="I need help"))
    assert codes(Told(wanted_life="I need help")) == [
        "casework.missing.areas",
        "casework.missing.leading",
        "casework.missing.duration",
    ]


def test_each_chosen_area_without_needs_is_named():
    told = Told(
        wanted_life="x", areas=(LifeArea.WORK, LifeArea.MEALS), leading=Leading.SELF, duration_answered=True
    )
    assert [each.step.key for each in missing(told)] == ["needs-meals", "needs-work"]


def test_co_leader_and_urgency_ask_for_their_words():
    told = Told(
        wanted_life="x",
        areas=(LifeArea.MEALS,),
        needs_in=(LifeArea.MEALS,),
        leading=Leading.CO_LEADER,
        duration_answered=True,
        urgent=True,
    )
    assert codes(told) == ["casework.missing.co_leader", "casework.missing.urgent_why"]


@given(st.text(max_size=5), st.lists(st.sampled_from(LifeArea), max_size=3))
def test_sent_when_anything_at_all_is_told(life, needs):
    assert may_be_sent(Told(wanted_life=life, needs_in=tuple(needs))) == bool(life.strip() or needs)
