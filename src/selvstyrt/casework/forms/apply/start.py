"""The forms that begin an application: the applicant's own, and the clerk's for paper and phone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.life import Channel
from selvstyrt.casework.forms.apply.base import KeptForm
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.fields import offer


class StartForm(KeptForm):
    """Who it is for, and which municipality."""

    holder = forms.ChoiceField(label=_("Who is it for?"), widget=forms.RadioSelect)
    municipality = forms.ChoiceField(label=_("Municipality"))

    def __init__(
        self, *args: Any, persons: list[tuple[UUID, str]], municipalities: list[tuple[str, str]], **more: Any
    ) -> None:
        super().__init__(*args, **more)
        offer(self, "holder", ((str(each), name) for each, name in persons))
        offer(self, "municipality", municipalities)


class PaperForm(KeptForm):
    """A paper or phone application: whose, how it came, when."""

    identity_number = forms.CharField(
        label=_("National identity number"),
        help_text=_("Eleven digits."),
        max_length=20,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    name = forms.CharField(
        label=_("Name"),
        help_text=_("Only needed when the person is not registered here yet."),
        max_length=200,
        required=False,
    )
    channel = forms.ChoiceField(
        label=_("How did the application come?"),
        choices=[(Channel.PAPER.value, _("On paper")), (Channel.PHONE.value, _("By phone"))],
        widget=forms.RadioSelect,
    )
    received_on = forms.DateField(
        label=_("Date received"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        input_formats=["%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y"],
        error_messages={"invalid": _("Write a date that exists, such as 31.12.2026.")},
    )

    def clean_identity_number(self) -> IdentityNumber:
        """The number with both check digits right, else the reason at the field."""
        try:
            return IdentityNumber.parse(self.cleaned_data["identity_number"])
        except Refused as refused:
            raise forms.ValidationError(say(refused.code, **refused.params)) from refused
