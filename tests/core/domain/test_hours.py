from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.core.domain.hours import Hours, NotHours

minutes = st.integers(min_value=-100_000, max_value=100_000)
hours = minutes.map(Hours)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("37,5", 37 * 60 + 30),
        ("37.5", 37 * 60 + 30),
        ("37:30", 37 * 60 + 30),
        (" 37 ", 37 * 60),
        ("31,99", 31 * 60 + 59),  # 59.4 minutes
        ("31,999", 31 * 60 + 59),  # 59.94 minutes never becomes 32 hours: the law draws a line there
        ("24:59", 24 * 60 + 59),
        ("0", 0),
        ("٣٧", 37 * 60),  # digits of another script are digits
    ],
)
def test_what_people_type_is_understood(written: str, expected: int) -> None:
    assert Hours.parse(written) == Hours(expected)


@pytest.mark.parametrize(
    "written", ["", "x", "-1", "12:60", "1,2,3", "1e3", "99999", "<b>1</b>", "1 000", "NaN"]
)
def test_what_is_no_hours_is_refused(written: str) -> None:
    with pytest.raises(NotHours):
        Hours.parse(written)


@pytest.mark.parametrize("amount", ["0.333", "1.001", Decimal("0.0001")])
def test_hours_finer_than_a_minute_are_refused(amount: Decimal | str) -> None:
    with pytest.raises(NotHours):
        Hours.of(amount)


@pytest.mark.parametrize("make", [Hours.of, Hours])
def test_floats_are_refused(make: type[Hours]) -> None:
    with pytest.raises(NotHours):
        make(37.5)  # type: ignore[arg-type]  # what is tested


@given(st.integers(min_value=0, max_value=9999), st.integers(min_value=0, max_value=59))
def test_hours_and_minutes_read_back_exactly(whole: int, minute: int) -> None:
    assert Hours.parse(f"{whole}:{minute:02}") == Hours(whole * 60 + minute)


@given(st.integers(min_value=0, max_value=9999), st.integers(min_value=0, max_value=9999))
def test_typed_decimals_are_never_more_than_half_a_minute_off_nor_across_an_hour(
    whole: int, part: int
) -> None:
    read = Hours.parse(f"{whole},{part:04}")
    assert read.minutes // 60 == whole
    assert abs(Decimal(read.minutes) - (whole * 60 + Decimal(part) * 60 / 10_000)) < 1


@given(st.lists(hours))
def test_the_total_is_the_exact_sum(many: list[Hours]) -> None:
    assert Hours.total(many).minutes == sum(each.minutes for each in many)


@given(hours, hours)
def test_what_is_added_can_be_taken_away(one: Hours, other: Hours) -> None:
    assert one + other - other == one
    assert one - other == -(other - one)


@given(hours, st.integers(min_value=0, max_value=60))
def test_times_is_repeated_addition(each: Hours, times: int) -> None:
    assert each * times == times * each == Hours.total([each] * times)


def test_the_seed_case_adds_up() -> None:
    assert Hours.of("37.5") + Hours.of(18) == Hours.of("55.5")
    assert (Hours.of("37.5") + Hours.of(18)).decimal == Decimal("55.5")
