from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.steps import StepKind, step_after, step_before, step_of, steps_for


@given(st.sets(st.sampled_from(LifeArea)))
def test_one_step_for_each_chosen_area_and_the_rest_once(areas):
    steps = steps_for(areas)
    assert {step.area for step in steps if step.kind is StepKind.NEEDS} == areas
    assert len({step.key for step in steps}) == len(steps)
    assert steps[0].kind is StepKind.WHO
    assert steps[-1].kind is StepKind.CHECK


@given(st.sets(st.sampled_from(LifeArea)))
def test_forward_and_back_are_each_others_opposite(areas):
    steps = steps_for(areas)
    for step in steps[:-1]:
        assert step_before(steps, step_after(steps, step)) == step
    assert step_before(steps, steps[0]) is None
    assert step_after(steps, steps[-1]) == steps[-1]


def test_an_area_that_was_not_chosen_has_no_step():
    assert step_of(steps_for(["meals"]), "needs-home") is None
    assert step_of(steps_for(["meals"]), "needs-meals").area is LifeArea.MEALS


def test_what_is_not_an_area_is_left_out():
    assert steps_for(["castle"]) == steps_for([])
