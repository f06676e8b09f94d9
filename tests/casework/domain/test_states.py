"""Whatever is tried in whatever order, a case moves only as the table says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from selvstyrt.casework.domain.states import ENDED, MOVES, CaseState, move, moves_from, next_state
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused

VERBS = [each.verb for each in MOVES]


class Tried(RuleBasedStateMachine):
    """A case to which anyone tries to do anything."""

    def __init__(self) -> None:
        super().__init__()
        self.state = CaseState.DRAFT
        self.done: list[str] = []

    @rule(verb=st.sampled_from(VERBS), role=st.sampled_from(list(Role)))
    def attempt(self, verb: str, role: Role) -> None:
        wanted = move(verb)
        allowed = self.state in wanted.sources and role in wanted.roles
        if not allowed:
            with pytest.raises(Refused):
                next_state(verb, self.state, role)
            return
        after = next_state(verb, self.state, role)
        assert after is wanted.target
        self.state = after
        self.done.append(verb)

    @invariant()
    def nothing_leaves_an_end(self) -> None:
        if self.state in ENDED:
            assert not any(moves_from(self.state, role) for role in Role)

    @invariant()
    def what_is_decided_was_prepared_and_what_is_closed_was_delivered(self) -> None:
        if self.state in (CaseState.DECIDED, CaseState.DELIVERED, CaseState.CLOSED):
            assert self.done.index("prepare_decision") < self.done.index("confirm_decision")
        if self.state is CaseState.CLOSED:
            assert "deliver_decision" in self.done


TestTried = Tried.TestCase


@given(st.sampled_from(list(CaseState)), st.sampled_from(list(Role)))
def test_what_is_offered_is_exactly_what_passes(state: CaseState, role: Role) -> None:
    offered = moves_from(state, role)
    for verb in VERBS:
        if verb in offered:
            next_state(verb, state, role)
        else:
            with pytest.raises(Refused):
                next_state(verb, state, role)


def test_a_decided_case_can_no_longer_be_withdrawn() -> None:
    with pytest.raises(Refused):
        next_state("withdraw_application", CaseState.DECIDED, Role.HOLDER)


def test_nobody_but_the_platform_says_that_a_decision_is_delivered() -> None:
    assert move("deliver_decision").roles == (Role.SYSTEM,)
