import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.core.domain.errors import Refused
from selvstyrt.letters.domain.delivery import MOVES, DeliveryState, move

states = st.sampled_from(list(DeliveryState))


def test_an_opened_letter_stays_opened():
    assert MOVES[DeliveryState.OPENED] == frozenset()
    with pytest.raises(Refused):
        move(DeliveryState.OPENED, DeliveryState.FAILED)


def test_a_failed_letter_can_be_tried_again():
    assert move(DeliveryState.FAILED, DeliveryState.WAITING) is DeliveryState.WAITING


@given(states, states)
def test_every_move_is_in_the_table_or_refused(before, after):
    if before == after or after in MOVES[before]:
        assert move(before, after) is after
    else:
        with pytest.raises(Refused):
            move(before, after)


def test_every_state_is_reached_from_waiting_and_only_opened_ends():
    reached, edge = set(), {DeliveryState.WAITING}
    while edge:
        reached |= edge
        edge = {after for state in edge for after in MOVES[state]} - reached
    assert reached == set(DeliveryState)
    assert [state for state in DeliveryState if not MOVES[state]] == [DeliveryState.OPENED]


def test_only_delivered_and_opened_count_as_delivered():
    assert {s for s in DeliveryState if s.is_delivered} == {DeliveryState.DELIVERED, DeliveryState.OPENED}
