"""What every form of the application has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.typed_time import parse_length
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say

LONG, SHORT = 20_000, 2_000


class KeptForm(forms.Form):
    """Carries who it was made for, and what was saved when it was opened."""

    says_optional_once = True  # when nothing in the form has to be filled in
    says_itself_what_is_needed = False  # True when the page around it tells what may be left empty

    typed_by = forms.CharField(widget=forms.HiddenInput, required=False)
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    @classmethod
    def typed_before(cls, fields: Mapping[str, list[str]]) -> dict[str, Any]:
        """Kept input as first values of the form; what is not a field of it is left out."""
        return {
            name: fields[name] if isinstance(field, forms.MultipleChoiceField) else (fields[name] or [""])[-1]
            for name, field in cls.base_fields.items()
            if name in fields and name not in ("typed_by", "seen")
        }


def coded(enum: type[StrEnum], prefix: str, *, empty: bool = False) -> Callable[[], list[tuple[str, str]]]:
    """The choices of an enum in the reader's language, worked out when the form is made."""

    def choices() -> list[tuple[str, str]]:
        first = [("", str(_("Choose")))] if empty else []
        return first + [(each.value, say(f"{prefix}.{each.value}")) for each in enum]

    return choices


def words(rows: int, most: int, **more: Any) -> forms.CharField:
    """A field for own words. Too long gets a message; the words stay in the form."""
    return forms.CharField(widget=forms.Textarea(attrs={"rows": rows}), max_length=most, **more)


class LengthField(forms.CharField):
    """A length of time as people type it; cleans to whole minutes."""

    def __init__(self, **more: Any) -> None:
        super().__init__(max_length=30, **more)

    def to_python(self, value: Any) -> Any:
        typed = super().to_python(value)
        if typed in self.empty_values:
            return None
        try:
            return parse_length(str(typed)).minutes
        except Refused as refused:
            raise forms.ValidationError(say(refused.code, **refused.params)) from refused

    def run_validators(self, value: Any) -> None:
        """The length of the text was looked at by the parser; what is left is a number."""


class ManyFilesInput(forms.ClearableFileInput):
    """A file input that takes several."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files at once; cleans to a list."""

    widget = ManyFilesInput

    def clean(self, data: Any, initial: Any = None) -> Any:
        many = data if isinstance(data, list | tuple) else [data] if data else []
        if not many and self.required:
            raise forms.ValidationError(self.error_messages["required"], code="required")
        return list(many)
