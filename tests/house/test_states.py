"""Every state of a case is reached from the draft and leads on to an end; every move has its action."""

import pytest

from selvstyrt.casework.domain.states import ENDED, MOVES, CaseState
from selvstyrt.core.domain.actor import Role
from tests.house.source import SRC


def reached(start: CaseState) -> set[CaseState]:
    found, waiting = {start}, [start]
    while waiting:
        state = waiting.pop()
        further = {each.target for each in MOVES if state in each.sources} - found
        found |= further
        waiting.extend(further)
    return found


def test_every_state_is_reached_from_the_draft() -> None:
    assert reached(CaseState.DRAFT) == set(CaseState)


@pytest.mark.parametrize("state", sorted(set(CaseState) - set(ENDED)))
def test_every_state_leads_to_an_end(state: CaseState) -> None:
    assert reached(state) & set(ENDED)


@pytest.mark.parametrize("state", ENDED)
def test_an_end_is_an_end(state: CaseState) -> None:
    assert reached(state) == {state}


@pytest.mark.parametrize("verb", [each.verb for each in MOVES])
def test_every_move_has_an_action_of_its_name(verb: str) -> None:
    assert (SRC / "casework" / "actions" / f"{verb}.py").exists()


@pytest.mark.parametrize("move", MOVES, ids=lambda move: move.verb)
def test_every_move_is_somebodys_and_the_approver_never_prepares(move: object) -> None:
    roles = move.roles  # type: ignore[attr-defined]  # a Move
    assert roles
    assert not {Role.CASEWORKER, Role.APPROVER} <= set(roles)
