from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.receipt import POSSIBLE, SIGNS, read_receipt, receipt_number

turns = st.integers(0, POSSIBLE - 1)


def test_no_sign_is_taken_for_another():
    assert len(set(SIGNS)) == 29
    assert not set("0O1ILSU") & set(SIGNS)


@given(turns)
def test_read_back_however_it_is_written(turn):
    number = receipt_number(turn)
    assert len(number) == 9
    assert read_receipt(number) == number
    assert read_receipt(f" {number.lower().replace('-', ' ')} ") == number


@given(turns, turns)
def test_each_turn_has_its_own_number(one, other):
    assert (receipt_number(one) == receipt_number(other)) == (one == other)


@given(turns, st.integers(0, 7), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_noticed(turn, place, sign):
    signs = list(receipt_number(turn).replace("-", ""))
    if signs[place] != sign:
        signs[place] = sign
        assert read_receipt("".join(signs)) is None


@given(turns, st.integers(0, 6))
def test_two_neighbours_swapped_are_noticed(turn, place):
    signs = list(receipt_number(turn).replace("-", ""))
    if signs[place] != signs[place + 1]:
        signs[place], signs[place + 1] = signs[place + 1], signs[place]
        assert read_receipt("".join(signs)) is None


@given(st.text(max_size=20))
def test_other_text_is_no_receipt_or_a_proper_one(text):
    read = read_receipt(text)
    assert read is None or read_receipt(read) == read
