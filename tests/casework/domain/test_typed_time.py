from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.typed_time import parse_length
from selvstyrt.core.domain.errors import Refused


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("1,5", 90),
        ("1.5", 90),
        ("1:30", 90),
        ("45 min", 45),
        ("45m", 45),
        ("2", 120),
        ("2 timer", 120),
        ("1 time", 60),
        ("1,5 t", 90),
        ("1 t 30 min", 90),
        ("1h30", 90),
        ("1 time og 15 minutt", 75),
        ("  20  MIN ", 20),
        ("2 timar", 120),
        ("0,25", 15),
    ],
)
def test_as_people_type(typed, minutes):
    assert parse_length(typed).minutes == minutes


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("-1", "casework.below_zero"),
        ("−2,5", "casework.below_zero"),
        ("mye", "casework.not_a_length"),
        ("1:75", "casework.not_a_length"),
        ("1e3", "casework.not_a_length"),
        ("<script>", "casework.not_a_length"),
        ("", "casework.not_a_length"),
        ("9" * 40, "casework.not_a_length"),
    ],
)
def test_what_cannot_be_read(typed, code):
    with pytest.raises(Refused) as refused:
        parse_length(typed)
    assert refused.value.code == code


@given(st.integers(0, 200), st.integers(0, 59))
def test_every_length_is_read_back_as_it_was_written(hours, minutes):
    for written in (f"{hours}:{minutes:02}", f"{hours} t {minutes} min", f"{hours * 60 + minutes} min"):
        assert parse_length(written).minutes == hours * 60 + minutes


@given(st.text(max_size=30))
def test_any_text_gives_a_length_or_a_refusal(text):
    with suppress(Refused):
        assert parse_length(text).minutes >= 0
