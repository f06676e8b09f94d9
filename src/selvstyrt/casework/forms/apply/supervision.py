"""Asking the county governor for supervision, and the answer."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.apply.base import LONG, KeptForm, words
from selvstyrt.ui.fields import offer


class SupervisionForm(KeptForm):
    """Over which municipality, and what it is about."""

    row = forms.UUIDField(widget=forms.HiddenInput)
    municipality = forms.ChoiceField(label=_("Municipality"))
    text = words(
        8,
        LONG,
        label=_("What should the county governor look into?"),
        help_text=_("Such as hours that are granted and not given, or that nobody answers."),
    )

    def __init__(self, *args: Any, municipalities: list[tuple[str, str]], **more: Any) -> None:
        super().__init__(*args, **more)
        offer(self, "municipality", municipalities)


class SupervisionAnswerForm(KeptForm):
    """What the county governor answers."""

    answer = words(8, LONG, label=_("Your answer"), help_text=_("Who asked reads this as you write it."))
