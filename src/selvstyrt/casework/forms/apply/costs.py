"""A claim for costs, and the decision on it: amounts as people write them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.typed_money import parse_money
from selvstyrt.casework.forms.apply.base import LONG, KeptForm, words
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say


class MoneyField(forms.CharField):
    """An amount; cleans to `Money`, never by way of a float."""

    def __init__(self, **more: Any) -> None:
        more.setdefault("widget", forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}))
        super().__init__(max_length=30, **more)

    def to_python(self, value: Any) -> Any:
        typed = super().to_python(value)
        if typed in self.empty_values:
            return None
        try:
            return parse_money(str(typed))
        except Refused as refused:
            raise forms.ValidationError(say(refused.code, **refused.params)) from refused

    def run_validators(self, value: Any) -> None:
        """The length of the text was looked at by the parser; what is left is an amount."""


class ClaimCostsForm(KeptForm):
    """How much, and what for."""

    amount = MoneyField(
        label=_("How much do you claim?"), help_text=_("In kroner, such as 4 500 or 4500,50.")
    )
    text = words(
        6,
        LONG,
        label=_("What did it go to?"),
        help_text=_("Such as help from a lawyer, copies or travel, and why it was necessary."),
    )


class DecideCostsForm(KeptForm):
    """How much is granted, and why."""

    granted = MoneyField(label=_("How much is covered?"), help_text=_("Write 0 when nothing is."))
    reasons = words(6, LONG, label=_("Why?"), help_text=_("The complainant reads this as you write it."))
