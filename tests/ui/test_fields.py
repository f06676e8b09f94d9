"""Hours, dates and long texts as people write them, and what they are told when it cannot be right."""

from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.core.domain.hours import Hours
from selvstyrt.ui.fields import DateField, HoursField, LongTextField, offer


def code_of(field: forms.Field, written: str) -> str | None:
    with pytest.raises(ValidationError) as refused:
        field.clean(written)
    return refused.value.error_list[0].code


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("37,5", 2250),
        ("37.5", 2250),
        ("37:30", 2250),
        (" 37,5 t ", 2250),
        ("37,5 timer", 2250),
        ("0", 0),
        ("-0", 0),
        ("168", 10080),
    ],
)
def test_hours_as_people_write_them(written: str, minutes: int) -> None:
    assert HoursField().clean(written) == Hours(minutes)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("169", "too_many"),
        ("168,1", "too_many"),
        ("100000", "too_many"),
        ("-3", "negative"),
        ("−3", "negative"),
        ("mange", "not_hours"),
        ("3 4", "not_hours"),
        ("<script>", "not_hours"),
        ("1e3", "not_hours"),
        ("", "required"),
    ],
)
def test_hours_that_cannot_be(written: str, code: str) -> None:
    assert code_of(HoursField(), written) == code


def test_the_hours_error_is_said_in_each_language() -> None:
    said = {}
    for language in ("nb", "nn", "en"):
        with override(language), pytest.raises(ValidationError) as refused:
            HoursField().clean("169")
        with override(language):
            said[language] = refused.value.messages[0]
    assert said == {
        "nb": "Det er mer enn 168 timer. Se over tallet.",
        "nn": "Det er meir enn 168 timar. Sjå over talet.",
        "en": "That is more than 168 hours. Check the number.",
    }


def test_hours_may_be_left_out_where_they_are_optional() -> None:
    assert HoursField(required=False).clean(" ") is None


@given(st.integers(min_value=0, max_value=168 * 60))
def test_hours_shown_in_the_box_are_read_back_the_same(minutes: int) -> None:
    field = HoursField()
    for language in ("nb", "en"):
        with override(language):
            assert field.clean(field.prepare_value(Hours(minutes))) == Hours(minutes)


@given(st.text(max_size=40))
def test_any_text_gives_hours_or_a_message(written: str) -> None:
    try:
        hours = HoursField(required=False).clean(written)
    except ValidationError:
        return  # refused with a message; anything else would fail this test
    assert hours is None or Hours(0) <= hours <= Hours(168 * 60)


@pytest.mark.parametrize(
    "written",
    ["22.11.2026", "22.11.2026 ", "22/11/2026", "22-11-2026", "22112026", "2026-11-22", "22 11 2026"],
)
def test_dates_as_people_write_them(written: str) -> None:
    assert DateField().clean(written) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("31.02.2026", "impossible"),
        ("22.13.2026", "impossible"),
        ("0000-01-01", "impossible"),
        ("i går", "not_a_date"),
        ("22.11.26", "not_a_date"),
        ("", "required"),
    ],
)
def test_dates_that_cannot_be(written: str, code: str) -> None:
    assert code_of(DateField(), written) == code


def test_dates_outside_the_limits() -> None:
    field = DateField(earliest=date(2026, 1, 1), latest=date(2026, 12, 31))
    assert code_of(field, "31.12.2025") == "too_early"
    assert code_of(field, "01.01.2027") == "too_late"
    with override("nb"), pytest.raises(ValidationError, match=r"Datoen kan ikke være før 1\. januar 2026"):
        field.clean("31.12.2025")


@given(st.dates())
def test_dates_shown_in_the_box_are_read_back_the_same(day: date) -> None:
    field = DateField()
    assert field.clean(field.prepare_value(day)) == day


def test_a_megabyte_of_text_is_refused_with_both_numbers() -> None:
    with override("en"), pytest.raises(ValidationError, match=r"1,048,576 characters.*room for 4,000"):
        LongTextField().clean("x" * 1048576)


def test_line_ends_count_once() -> None:
    assert LongTextField(most=5).clean("ab\r\ncd") == "ab\ncd"


class Choosing(forms.Form):
    who = forms.ChoiceField()
    when = DateField()


def test_a_form_offers_what_is_known_only_when_it_is_made() -> None:
    form = Choosing({"who": "torunn", "when": "1.5.2026"})
    offer(form, "who", (each for each in [("torunn", "Torunn"), ("geir", "Geir")]))
    assert form.is_valid()
    assert str(form["who"]).count("<option") == 2


def test_a_field_without_choices_is_offered_none() -> None:
    with pytest.raises(TypeError, match="when offers no choices"):
        offer(Choosing(), "when", [("today", "Today")])
