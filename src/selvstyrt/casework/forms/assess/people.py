"""Forms about the people of a case: parents, guardians, address, death, invitation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.assess.fields import day
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.address import AddressProtection
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.representation import GuardianScope
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.fields import offer


class PersonForm(forms.Form):
    """Someone by identity number, else by name and birth date."""

    identity_number = forms.CharField(
        label=_("National identity number"),
        help_text=_("11 digits. It is used to find the person and is never shown afterwards."),
        max_length=20,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "class": "short"}),
    )
    name = forms.CharField(
        label=_("Name"),
        help_text=_("Only needed when the person is not registered here yet."),
        max_length=200,
        required=False,
    )
    birth_date = day(
        _("Birth date"), help_text=_("Only for someone without a national identity number."), required=False
    )

    def clean_identity_number(self) -> IdentityNumber | None:
        """The number with both check digits right, else the reason at the field."""
        written = self.cleaned_data["identity_number"].strip()
        try:
            return IdentityNumber.parse(written) if written else None
        except Refused as refused:
            raise forms.ValidationError(say(refused.code, **refused.params)) from refused

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if "identity_number" in cleaned and not (cleaned["identity_number"] or cleaned.get("birth_date")):
            self.add_error("identity_number", say("people.birth_date_or_number"))
        return cleaned


class ParentForm(PersonForm):
    """Who has parental responsibility, and since when."""

    valid_from = day(
        _("First day"), help_text=_("Leave it empty if it is so from the birth."), required=False
    )


class GuardianForm(PersonForm):
    """Who is guardian, for what and how long."""

    scopes = forms.MultipleChoiceField(
        label=_("What the mandate covers"),
        help_text=_(
            "As the county governor's mandate says. Personal matters and care services give access to the cases "
            "here. Financial matters alone do not."
        ),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one thing that the mandate covers.")},
    )
    valid_from = day(_("First day"), help_text=_("Leave it empty if it is from today."), required=False)
    valid_to = day(_("Last day"), help_text=_("Leave it empty if no end is set."), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "scopes", ((each.value, say(f"people.scope.{each.value}")) for each in GuardianScope))

    def clean_scopes(self) -> frozenset[GuardianScope]:
        return frozenset(GuardianScope(each) for each in self.cleaned_data["scopes"])


class EndForm(forms.Form):
    """The last day on which someone acts for another."""

    on = day(_("Last day"), help_text=_("The person may act on this day and not on the day after."))


class DeathForm(forms.Form):
    """The day of death, and a yes to what follows."""

    on = day(_("Day of death"))
    is_sure = forms.BooleanField(
        label=_("I have checked that this is the right person, and I understand what happens")
    )


class AddressForm(forms.Form):
    """Who may see the address, and a yes to what it changes."""

    protection = forms.ChoiceField(label=_("Who may see the address?"), choices=[], widget=forms.RadioSelect)
    is_sure = forms.BooleanField(label=_("I have read what this changes"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        grades = [(each.value, say(f"people.protection.{each.value}")) for each in AddressProtection]
        offer(self, "protection", grades)

    def clean_protection(self) -> AddressProtection:
        return AddressProtection(self.cleaned_data["protection"])


class InvitationForm(forms.Form):
    """Whom to invite, and where the link goes."""

    person = forms.TypedChoiceField(
        label=_("Who gets the invitation?"), coerce=UUID, widget=forms.RadioSelect
    )
    email = forms.EmailField(
        label=_("E-mail"),
        help_text=_("Ask the person for the address. Whoever opens the link gets into the account."),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, persons: Iterable[PersonCard], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "person", ((str(each.id), each.name) for each in persons))
