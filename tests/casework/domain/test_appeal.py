"""An appeal moves only as its table says."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.house.source import SRC

from selvstyrt.casework.domain.appeal import APPEAL_MOVES, AppealState, next_appeal_state
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused

VERBS = [each.verb for each in APPEAL_MOVES]
S = AppealState


class Tried(RuleBasedStateMachine):
    """An appeal to which anyone tries to do anything."""

    def __init__(self) -> None:
        super().__init__()
        self.state = S.RECEIVED
        self.done: list[str] = []

    @rule(verb=st.sampled_from(VERBS), role=st.sampled_from(list(Role)))
    def attempt(self, verb: str, role: Role) -> None:
        try:
            self.state = next_appeal_state(verb, self.state, role)
        except Refused:
            return
        assert role in (Role.COUNTY_GOVERNOR, Role.HOLDER, Role.HELPER)
        self.done.append(verb)

    @invariant()
    def it_is_decided_once_and_only_by_who_took_it(self) -> None:
        assert self.done.count("decide_appeal") <= 1
        if self.state is S.DECIDED:
            assert self.done == ["take_appeal", "decide_appeal"]

    @invariant()
    def nothing_leaves_an_end(self) -> None:
        if self.state in (S.DECIDED, S.WITHDRAWN):
            for verb in VERBS:
                for role in Role:
                    with pytest.raises(Refused):
                        next_appeal_state(verb, self.state, role)


TestTried = Tried.TestCase


@pytest.mark.parametrize("verb", VERBS)
def test_every_move_has_its_action(verb: str) -> None:
    assert (SRC / "casework" / "actions" / f"{verb}.py").exists()


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.COUNTY_GOVERNOR}))
def test_nobody_but_the_county_governor_decides(role: Role) -> None:
    with pytest.raises(Refused, match="not_your_move"):
        next_appeal_state("decide_appeal", S.IN_REVIEW, role)
