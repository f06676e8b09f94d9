"""Fields that the pages of the assessment share."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.typed_time import parse_length
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.fields import offer
from selvstyrt.ui.words import is_english

LONGEST = 20_000
UNKNOWN = "unknown"
ANSWERS = [(UNKNOWN, _("Not known")), ("yes", _("Yes")), ("no", _("No"))]


def offer_areas(form: forms.Form) -> None:
    """The areas of life in their order, none chosen beforehand, as what `area` offers."""
    areas = [(each.value, say(f"casework.area.{each.value}")) for each in LifeArea]
    offer(form, "area", [("", _("Choose")), *areas])


def text(label: Any, *, help_text: Any = "", required: bool = False, rows: int = 4) -> forms.CharField:
    """A longer text."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=required,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def day(label: Any, *, help_text: Any = "", required: bool = True) -> forms.DateField:
    """A date, from the browser's calendar or typed as 31.12.2026."""
    return forms.DateField(
        label=label,
        help_text=help_text,
        required=required,
        input_formats=["%Y-%m-%d", "%d.%m.%Y"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )


class HoursField(forms.CharField):
    """Hours as people write them: 37,5 or 37.5 or 37:30. Empty is empty, never nought."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}))
        super().__init__(max_length=12, **kwargs)

    def to_python(self, value: Any) -> Any:
        written = str(super().to_python(value) or "").strip()
        if not written:
            return None
        try:
            return parse_length(written)
        except Refused as refused:
            raise forms.ValidationError(say(refused.code, **refused.params)) from refused

    def validate(self, value: Any) -> None:
        if self.required and value is None:
            raise forms.ValidationError(self.error_messages["required"], code="required")

    def run_validators(self, value: Any) -> None:
        """The only limits are those of `to_python` and of the domain."""


class YesNoUnknownField(forms.ChoiceField):
    """Yes, no or not known; what is not known is never taken for no."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=ANSWERS, widget=forms.RadioSelect, required=False, **kwargs)

    def clean(self, value: Any) -> bool | None:
        return {"yes": True, "no": False}.get(super().clean(value))


def said(value: bool | None) -> str:
    """A stored answer as the field shows it."""
    return UNKNOWN if value is None else "yes" if value else "no"


def typed(minutes: int | None) -> str:
    """Stored minutes as a person would type them."""
    if minutes is None:
        return ""
    if minutes % 15:
        return f"{minutes // 60}:{minutes % 60:02}"
    written = f"{(Decimal(minutes) / 60).normalize():f}"
    return written if is_english() else written.replace(".", ",")
