"""Forms of people: who am I, how to reach me, who helps me, who works here."""

from __future__ import annotations

from typing import Any

from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.roles import ROLES_IN, OrganisationKind
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.fields import DateField, offer

LANGUAGES = [("nb", _("Bokmål")), ("nn", _("Nynorsk")), ("en", _("English"))]


class IdentityNumberField(forms.CharField):
    """Eleven digits as written → `IdentityNumber`; None when left empty."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault(
            "widget", forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "class": "short"})
        )
        super().__init__(max_length=20, **kwargs)

    def clean(self, value: Any) -> IdentityNumber | None:
        written = super().clean(value)
        if not written:
            return None
        try:
            return IdentityNumber.parse(written)
        except Refused as refused:
            raise forms.ValidationError(say(refused.code), code=refused.code) from None


class FirstTimeForm(forms.Form):
    """The name and language of someone who logs in for the first time."""

    name = forms.CharField(
        label=_("Your name"), max_length=200, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    language = forms.ChoiceField(
        label=_("Language of letters and messages"), choices=LANGUAGES, widget=forms.RadioSelect
    )


class ContactForm(forms.Form):
    """How to reach me."""

    says_optional_once = True

    email = forms.EmailField(
        label=_("E-mail"), required=False, widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    phone = forms.CharField(
        label=_("Telephone"),
        required=False,
        max_length=20,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel", "class": "short"}),
    )
    address = forms.CharField(
        label=_("Street and number"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "street-address"}),
    )
    postal_code = forms.CharField(
        label=_("Postal code"),
        required=False,
        max_length=4,
        widget=forms.TextInput(
            attrs={"inputmode": "numeric", "autocomplete": "postal-code", "class": "short"}
        ),
    )
    place = forms.CharField(
        label=_("Place"),
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "address-level2"}),
    )
    language = forms.ChoiceField(
        label=_("Language of letters and messages"), choices=LANGUAGES, widget=forms.RadioSelect
    )


class ReservationForm(forms.Form):
    """Paper or not."""

    wants_paper = forms.TypedChoiceField(
        label=_("How do you want letters?"),
        choices=[
            ("no", _("Here, with a message by e-mail or text message when something has come")),
            ("yes", _("On paper in the post")),
        ],
        coerce=lambda chosen: chosen == "yes",
        widget=forms.RadioSelect,
    )


class AuthorityForm(forms.Form):
    """Whom to let act for me."""

    helper = IdentityNumberField(
        label=_("National identity number of your helper"),
        help_text=_("11 digits. Ask your helper for it. The helper must have logged in here once."),
    )
    valid_to = DateField(
        label=_("Last day"),
        required=False,
        help_text=_("Such as 22.11.2026. Leave it empty if it shall last until you withdraw it."),
    )


class RoleForm(forms.Form):
    """A person gets a role in the municipality."""

    identity_number = IdentityNumberField(
        label=_("National identity number"),
        required=False,
        help_text=_("11 digits. Leave it empty for someone without one, and fill in the birth date instead."),
    )
    birth_date = DateField(label=_("Birth date"), required=False)
    name = forms.CharField(
        label=_("Name"), max_length=200, help_text=_("Used if the person is not known here from before.")
    )
    email = forms.EmailField(
        label=_("E-mail for an invitation"),
        required=False,
        help_text=_("Only for someone who cannot log in with ID-porten."),
    )
    role = forms.ChoiceField(label=_("Role"), choices=[], widget=forms.RadioSelect)
    may_decide = forms.BooleanField(
        label=_("Has delegated authority to confirm decisions (approvers only)"), required=False
    )
    title = forms.CharField(label=_("Title in letters"), max_length=100, required=False)
    phone = forms.CharField(label=_("Telephone in letters"), max_length=20, required=False)
    valid_to = DateField(label=_("Last day, if it is known"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        here = ROLES_IN[OrganisationKind.MUNICIPALITY]
        offer(self, "role", ((each.value, say(f"role.{each.value}")) for each in Role if each in here))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("identity_number") and not cleaned.get("birth_date"):
            self.add_error("identity_number", say("people.birth_date_or_number"))
        return cleaned


class LastDayForm(forms.Form):
    """The last day of a role."""

    on = DateField(label=_("Last day in the role"))


class InviteForm(forms.Form):
    """Where an invitation goes."""

    email = forms.EmailField(
        label=_("E-mail for an invitation"),
        help_text=_("The link works once, for seven days. Later the person logs in with a code by e-mail."),
    )


class PasskeyForm(AddWebAuthnForm):  # type: ignore[misc]  # allauth carries no types
    """A new passkey: only its name is asked for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the passkey")
        self.fields["name"].required = True
        self.fields["name"].initial = ""
        self.initial["name"] = ""
        self.fields["passwordless"].widget = forms.HiddenInput()
        self.fields["passwordless"].initial = True
