"""Fields that understand what people write: hours, dates and long texts, with errors that say what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from selvstyrt.core.domain.hours import NO_HOURS, WEEK, Hours, NotHours
from selvstyrt.ui import words

_NORWEGIAN = re.compile(r"^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_EIGHT = re.compile(r"^(\d{2})(\d{2})(\d{4})$")
_UNIT = re.compile(r"\s*(t|h|timer|timar|time|hours?)\.?$", re.IGNORECASE)


class HoursField(forms.CharField):
    """Hours as people write them ("37,5", "37:30", "37,5 t") → `Hours`; None when left empty.

    Not more than `most` (the 168 hours of a week unless said otherwise), never negative.
    """

    default_error_messages = {
        "not_hours": _("Write the hours as a number, such as 37,5 or 37:30."),
        "negative": _("Hours cannot be less than zero. Write the number without a minus sign."),
        "too_many": _("That is more than %(most)s. Check the number."),
    }

    def __init__(self, *, most: Hours = WEEK, **kwargs: Any) -> None:
        self.most = most
        kwargs.setdefault(
            "widget", forms.TextInput(attrs={"inputmode": "decimal", "class": "short", "autocomplete": "off"})
        )
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Hours | None:  # type: ignore[override]  # a field may give what it likes
        if value is None or isinstance(value, Hours):
            return value
        written = _UNIT.sub("", str(value).strip()).replace(words.MINUS, "-").replace(words.NO_BREAK, " ")
        if not written:
            return None
        try:
            hours = Hours.parse(written.removeprefix("-"))
        except NotHours:
            # Five digits or more are a number too, only far too big.
            if re.fullmatch(r"\d{5,}([.,:]\d*)?", written):
                raise self._error("too_many") from None
            raise self._error("not_hours") from None
        if written.startswith("-") and hours:
            raise self._error("negative")
        if hours > self.most:
            raise self._error("too_many")
        return hours

    def validate(self, value: Any) -> None:
        if value is None and self.required:
            raise ValidationError(self.error_messages["required"], code="required")

    def run_validators(self, value: Any) -> None:
        """Everything is tested while reading; Django's text validators do not fit."""

    def prepare_value(self, value: Any) -> Any:
        """Hours back into the box as they are written: 37,5 – or 31:59 when no quarter fits."""
        if not isinstance(value, Hours):
            return value
        whole, rest = divmod(value.minutes, 60)
        if rest % 15:
            return f"{whole}:{rest:02}"
        point = "." if words.is_english() else ","
        return f"{whole}{point}{rest * 100 // 60:02}".rstrip("0").rstrip(point) if rest else str(whole)

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(data) != self.to_python(initial)
        except ValidationError:
            return True

    def _error(self, code: str) -> ValidationError:
        return ValidationError(
            self.error_messages[code], code=code, params={"most": words.hours_in_words(self.most or NO_HOURS)}
        )


class DateField(forms.Field):
    """A date as it is written in Norway (22.11.2026, 22/11-2026, 22112026) or as 2026-11-22 → `date`."""

    default_error_messages = {
        "not_a_date": _("Write the date as day, month and year, such as 22.11.2026."),
        "impossible": _("There is no such date: %(written)s. Check the day and the month."),
        "too_early": _("The date cannot be before %(limit)s."),
        "too_late": _("The date cannot be after %(limit)s."),
    }

    def __init__(self, *, earliest: date | None = None, latest: date | None = None, **kwargs: Any) -> None:
        self.earliest, self.latest = earliest, latest
        kwargs.setdefault("widget", forms.TextInput(attrs={"class": "short", "autocomplete": "off"}))
        kwargs.setdefault("help_text", _("Day, month, year, such as 22.11.2026"))
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> date | None:
        if value is None or isinstance(value, date):
            return value
        written = str(value).strip()
        if not written:
            return None
        if iso := _ISO.match(written):
            year, month, day = iso.groups()
        elif norwegian := _NORWEGIAN.match(written) or _EIGHT.match(written):
            day, month, year = norwegian.groups()
        else:
            raise ValidationError(self.error_messages["not_a_date"], code="not_a_date")
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            raise ValidationError(
                self.error_messages["impossible"], code="impossible", params={"written": written}
            ) from None

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value and self.earliest and value < self.earliest:
            raise self._outside("too_early", self.earliest)
        if value and self.latest and value > self.latest:
            raise self._outside("too_late", self.latest)

    def prepare_value(self, value: Any) -> Any:
        return f"{value:%d.%m.}{value.year:04}" if isinstance(value, date) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(data) != self.to_python(initial)
        except ValidationError:
            return True

    def _outside(self, code: str, limit: date) -> ValidationError:
        return ValidationError(self.error_messages[code], code=code, params={"limit": words.day(limit)})


class LongTextField(forms.CharField):
    """A text in own words. Too long is said with both numbers, and what was typed stays in the box."""

    default_error_messages = {
        "too_long": _(
            "The text is %(length)s characters. There is room for %(most)s here: "
            "shorten it, or attach the rest."
        ),
    }

    def __init__(self, *, most: int = 4000, rows: int = 5, **kwargs: Any) -> None:
        self.most = most
        kwargs.setdefault("widget", forms.Textarea(attrs={"rows": rows}))
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> str:
        text = super().to_python(value) or ""
        return text.replace("\r\n", "\n").replace("\x00", "")

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value and len(value) > self.most:
            params = {"length": words.number(len(value)), "most": words.number(self.most)}
            raise ValidationError(self.error_messages["too_long"], code="too_long", params=params)


def offer(form: forms.BaseForm, name: str, choices: Iterable[tuple[str, Any]]) -> None:
    """Let the field `name` offer these choices, which are known only when the form is made."""
    field = form.fields[name]
    if not isinstance(field, forms.ChoiceField):
        raise TypeError(f"{name} offers no choices")
    field.choices = list(choices)
