"""How hours, money, dates and periods look in the three languages."""

from datetime import UTC, date, datetime

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.core.domain.hours import Hours
from selvstyrt.core.domain.money import Money
from selvstyrt.core.domain.period import Period
from selvstyrt.ui import words

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("written", "nb", "nn", "en"),
    [
        ("37.5", "37,5 t", "37,5 t", "37.5 h"),
        ("18", "18 t", "18 t", "18 h"),
        ("0.25", "15 min", "15 min", "15 min"),
        ("0", "0 t", "0 t", "0 h"),
        ("55.75", "55,75 t", "55,75 t", "55.75 h"),
        ("1234", f"1{NBSP}234 t", f"1{NBSP}234 t", "1,234 h"),
    ],
)
def test_hours_are_short_in_each_language(written: str, nb: str, nn: str, en: str) -> None:
    for language, expected in (("nb", nb), ("nn", nn), ("en", en)):
        with override(language):
            assert words.hours(Hours.of(written)) == expected


def test_minutes_that_make_no_quarter_stay_minutes() -> None:
    with override("nb"):
        assert words.hours(Hours(20)) == "20 min"
        assert words.hours(Hours.parse("31,99")) == "31 t 59 min"
        assert words.hours(Hours(-150)) == "−2,5 t"


def test_hours_spelled_out_for_letters() -> None:
    seen = {}
    for language in ("nb", "nn", "en"):
        with override(language):
            spelled = (words.hours_in_words(Hours(minutes)) for minutes in (60, 2250, 20, 80))
            seen[language] = list(spelled)
    assert seen["nb"] == ["1 time", "37,5 timer", "20 minutter", "1 time og 20 minutter"]
    assert seen["nn"] == ["1 time", "37,5 timar", "20 minutt", "1 time og 20 minutt"]
    assert seen["en"] == ["1 hour", "37.5 hours", "20 minutes", "1 hour and 20 minutes"]


@given(st.integers(min_value=0, max_value=168 * 60))
def test_what_hours_show_adds_up_to_the_minutes(minutes: int) -> None:
    with override("nb"):
        shown = words.hours(minutes)
    left = shown.replace(" min", "m").replace(" t", "t").split(" ")
    total = 0
    for part in left:
        value = part[:-1].replace(",", ".")
        total += round(float(value) * 60) if part.endswith("t") else int(value)
    assert total == minutes


def test_money() -> None:
    with override("nb"):
        assert words.money(Money.nok("1234.50")) == f"1{NBSP}234,50 kr"
        assert words.money(Money.nok(-5)) == "−5 kr"
    with override("en"):
        assert words.money(Money.nok("1234.05")) == "NOK 1,234.05"


def test_dates_and_times_are_norwegian_time() -> None:
    noon = datetime(2026, 11, 22, 23, 5, tzinfo=UTC)  # five past midnight the next day in Norway
    with override("nb"):
        assert words.day(noon) == "23. november 2026"
        assert words.moment(noon) == "23. november 2026 kl. 00.05"
        assert words.weekday(date(2026, 11, 22)) == "søndag 22. november 2026"
    with override("nn"):
        assert words.weekday(date(2026, 11, 22)) == "søndag 22. november 2026"
    with override("en"):
        assert words.moment(noon) == "23 November 2026 at 00:05"


def test_periods() -> None:
    with override("nn"):
        assert words.period(Period(date(2026, 1, 1))) == "frå 1. januar 2026"
    with override("nb"):
        whole = Period(date(2026, 1, 1), date(2026, 12, 31))
        assert words.period(whole) == "1. januar 2026 – 31. desember 2026"
        assert words.period(Period(date(2026, 1, 1), date(2026, 1, 1))) == "1. januar 2026"
