"""From "how often, how many times, how long" to minutes a week: exact, rounded once."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from selvstyrt.casework.domain.life import HowOften
from selvstyrt.core.domain.errors import Refused

MOST_TIMES = 200
DAY, WEEK = 24 * 60, 7 * 24 * 60
# How many times in a week one "time" is. A month is a twelfth of a year of 52 weeks (our rule, not law's).
_WEEKLY: dict[HowOften, Fraction] = {
    HowOften.DAILY: Fraction(7),
    HowOften.WEEKDAYS: Fraction(5),
    HowOften.WEEKENDS: Fraction(2),
    HowOften.WEEKLY: Fraction(1),
    HowOften.FORTNIGHTLY: Fraction(1, 2),
    HowOften.MONTHLY: Fraction(12, 52),
    HowOften.OTHER: Fraction(1),
}


def times_a_week(how_often: HowOften, times: int) -> Fraction:
    """`times` counts within what `how_often` names: three times a day is 21 times a week."""
    return _WEEKLY[how_often] * times


def shown_times(how_often: HowOften, times: int) -> Decimal:
    """Times a week with two decimals: for showing, never for adding up."""
    exact = times_a_week(how_often, times)
    quotient = Decimal(exact.numerator) / Decimal(exact.denominator)
    return quotient.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def minutes_a_week(how_often: HowOften, times: int, minutes_each_time: int, helpers: int = 1) -> int:
    """Minutes a week of all helpers together, rounded once to the nearest whole minute, a half upwards.

    Refused when the times or the length cannot be: none, more than there is room for in a week.
    """
    if not 1 <= times <= MOST_TIMES:
        raise Refused("casework.times_out_of_range", most=MOST_TIMES)
    if minutes_each_time < 1:
        raise Refused("casework.no_time_given")
    if minutes_each_time > WEEK:
        raise Refused("casework.more_than_a_week")
    if helpers not in (1, 2):
        raise Refused("casework.one_or_two_helpers")
    exact = times_a_week(how_often, times) * minutes_each_time
    if exact > WEEK:
        raise Refused("casework.more_than_a_week")
    return int(exact * helpers + Fraction(1, 2))


def check_week(minutes: int) -> None:
    """Refused when the time of one week comes to more than the 168 hours a week has."""
    if minutes > WEEK:
        raise Refused("casework.sum_more_than_a_week")
