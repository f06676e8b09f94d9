import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.asked import AskedNeed, fingerprint
from selvstyrt.casework.domain.life import HowOften, LifeArea
from selvstyrt.core.domain.errors import Refused

values = st.dictionaries(st.text(max_size=5), st.text(max_size=5) | st.booleans() | st.integers(), max_size=4)


def test_minutes_of_a_need_count_both_assistants():
    need = AskedNeed(LifeArea.TRAVEL, "Fjelltur", HowOften.WEEKENDS, 1, 90, helpers=2)
    assert need.minutes_a_week == 360


def test_a_need_that_a_week_has_no_room_for_is_refused():
    with pytest.raises(Refused):
        _ = AskedNeed(LifeArea.NIGHT, "Alltid", HowOften.WEEKLY, 1, 169 * 60).minutes_a_week


@given(values)
def test_the_order_of_what_is_told_does_not_matter(told):
    assert fingerprint(told) == fingerprint(dict(reversed(told.items())))


@given(values, values)
def test_other_words_have_another_fingerprint(one, other):
    if repr(sorted(one.items())) != repr(sorted(other.items())):
        assert fingerprint(one) != fingerprint(other)
