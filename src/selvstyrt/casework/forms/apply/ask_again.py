"""Asking for a new decision where one has a decision: renewal, or a new assessment."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.forms.apply.base import LONG, KeptForm, words
from selvstyrt.ui.catalogue import say


class AskAgainForm(KeptForm):
    """Why; what is asked for comes before this, by `ask_again_form`."""

    origin = forms.ChoiceField(label=_("What do you ask for?"), widget=forms.RadioSelect)
    why = words(
        5,
        LONG,
        label=_("Why?"),
        help_text=_("Such as that your life has changed, or that the decision ends soon."),
    )


def ask_again_form(offered: Sequence[Origin]) -> type[AskAgainForm]:
    """With what this decision leaves to ask for."""
    origin = forms.ChoiceField(
        label=_("What do you ask for?"),
        choices=[(each.value, say(f"casework.origin.{each}")) for each in offered],
        widget=forms.RadioSelect,
    )
    return type("AskAgainForm", (AskAgainForm,), {"origin": origin})
