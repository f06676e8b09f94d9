"""A complaint from outside the platform: whose, over what, and when it came."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.appeal_registered import Registered
from selvstyrt.casework.domain.appeal_worse import Terms
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.forms.apply.base import LONG, KeptForm, coded, words
from selvstyrt.casework.forms.apply.needs import FilesForm
from selvstyrt.casework.forms.assess.fields import HoursField, YesNoUnknownField, day
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.organisation_number import municipality_number
from selvstyrt.ui.catalogue import say

_NEW = _("Only needed when the person is not registered here yet.")


class RegisterAppealForm(FilesForm):
    """Everything but the points, which are added afterwards."""

    says_itself_what_is_needed = False

    row = forms.UUIDField(widget=forms.HiddenInput)
    identity_number = forms.CharField(
        label=_("National identity number"),
        help_text=_("Eleven digits."),
        max_length=20,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    name = forms.CharField(label=_("Name"), help_text=_NEW, max_length=200, required=False)
    address = forms.CharField(label=_("Street address"), help_text=_NEW, max_length=200, required=False)
    postal_code = forms.CharField(label=_("Postal code"), help_text=_NEW, max_length=4, required=False)
    place = forms.CharField(label=_("Town"), help_text=_NEW, max_length=100, required=False)
    municipality = forms.CharField(
        label=_("Municipality number"),
        help_text=_("Four digits."),
        max_length=4,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    municipality_name = forms.CharField(label=_("The municipality’s name"), max_length=100)
    decided_on = day(_("When did the municipality decide?"))
    municipality_received_on = day(_("When did the municipality get the complaint?"))
    received_on = day(_("When did the complaint come here?"))
    asked = HoursField(label=_("Hours a week asked for"))
    granted = HoursField(label=_("Hours a week granted"))
    free_use_over_year = YesNoUnknownField(label=_("May hours be saved and used another time in the year?"))
    valid_from = day(_("First day of the decision"))
    valid_to = day(
        _("Last day of the decision"), required=False, help_text=_("Leave it empty when there is no end.")
    )
    overall = words(6, LONG, label=_("What the complainant writes"), required=False)
    wants_deferral = forms.BooleanField(label=_("Asks that the decision waits (fvl § 42)"), required=False)
    field_order = (
        "identity_number", "name", "address", "postal_code", "place", "municipality", "municipality_name",
        "decided_on", "municipality_received_on", "received_on", "asked", "granted", "free_use_over_year",
        "valid_from", "valid_to", "overall", "wants_deferral", "uploads",
    )  # fmt: skip

    def clean_identity_number(self) -> IdentityNumber:
        """The number with both check digits right, else the reason at the field."""
        try:
            return IdentityNumber.parse(self.cleaned_data["identity_number"])
        except Refused as refused:
            raise forms.ValidationError(say(refused.code, **refused.params)) from refused

    def clean_municipality(self) -> str:
        try:
            return municipality_number(self.cleaned_data["municipality"])
        except Refused as refused:
            raise forms.ValidationError(say(refused.code, **refused.params)) from refused

    def told(self) -> Registered:
        """What was typed; `cleaned_data` must stand."""
        told = self.cleaned_data
        days = {name: told[name] for name in ("decided_on", "municipality_received_on", "received_on")}
        terms = Terms(
            told["granted"].minutes, told["free_use_over_year"], told["valid_from"], told["valid_to"]
        )
        return Registered(
            municipality=told["municipality"],
            municipality_name=told["municipality_name"],
            terms=terms,
            asked_minutes_a_week=told["asked"].minutes,
            overall=told["overall"],
            wants_deferral=told["wants_deferral"],
            **days,
        )


class AppealPointForm(KeptForm):
    """One point of such a complaint."""

    row = forms.UUIDField(widget=forms.HiddenInput)
    area = forms.ChoiceField(label=_("Part of life"), choices=coded(LifeArea, "casework.area", empty=True))
    asked = HoursField(label=_("Hours a week asked for"))
    granted = HoursField(label=_("Hours a week granted"))
    own_words = words(4, LONG, label=_("What the complainant writes"), required=False)
    municipality_answer = words(4, LONG, label=_("What the municipality writes"), required=False)

    def point(self) -> dict[str, Any]:
        """As `add_appeal_point` takes it; `cleaned_data` must stand."""
        told = self.cleaned_data
        return {
            "point_id": told["row"],
            "area": LifeArea(told["area"]),
            "asked_minutes": told["asked"].minutes,
            "granted_minutes": told["granted"].minutes,
            "own_words": told["own_words"],
            "municipality_answer": told["municipality_answer"],
        }
