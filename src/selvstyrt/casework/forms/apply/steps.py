"""The forms of the steps that fill in the application itself."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.duration import DurationAnswer
from selvstyrt.casework.domain.life import Leading, LifeArea
from selvstyrt.casework.domain.steps import StepKind
from selvstyrt.casework.forms.apply.base import LONG, SHORT, KeptForm, coded, words


class LifeForm(KeptForm):
    """The life I want."""

    wanted_life = words(10, LONG, label=_("The life I want"), required=False)


class AreasForm(KeptForm):
    """Where in life."""

    says_itself_what_is_needed = True

    areas = forms.MultipleChoiceField(
        label=_("I want assistance with"),
        choices=coded(LifeArea, "casework.area"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )


class LeadingForm(KeptForm):
    """Who leads."""

    leading = forms.ChoiceField(
        label=_("Who will be work leader?"),
        choices=coded(Leading, "casework.leading"),
        widget=forms.RadioSelect,
        required=False,
    )
    co_leader_name = forms.CharField(label=_("Name of the co-leader"), max_length=200, required=False)


class DurationForm(KeptForm):
    """How long."""

    duration_answer = forms.ChoiceField(
        label=_("How long do you think you will need assistance?"),
        choices=coded(DurationAnswer, "casework.duration"),
        widget=forms.RadioSelect,
        required=False,
    )


class ContactForm(KeptForm):
    """How we reach each other."""

    phone = forms.RegexField(
        r"^\+?[0-9 ]{5,19}$",
        label=_("Phone"),
        required=False,
        max_length=20,
        error_messages={"invalid": _("Write the phone number with digits, such as 912 34 567.")},
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
    )
    interpreter_language = forms.CharField(
        label=_("I need an interpreter for this language"),
        help_text=_("Sign language too. The municipality pays."),
        max_length=60,
        required=False,
    )
    wants_paper = forms.BooleanField(label=_("I want letters on paper instead of here"), required=False)


class UrgentForm(KeptForm):
    """Urgent need."""

    urgent = forms.BooleanField(label=_("I need help at once"), required=False)
    urgent_why = words(4, SHORT, label=_("Why is it urgent?"), required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("urgent_why") and not told.get("urgent"):
            told["urgent"] = True  # who tells why it is urgent has said that it is
        return told


STEP_FORMS: dict[StepKind, type[KeptForm]] = {
    StepKind.LIFE: LifeForm,
    StepKind.AREAS: AreasForm,
    StepKind.LEADING: LeadingForm,
    StepKind.DURATION: DurationForm,
    StepKind.CONTACT: ContactForm,
    StepKind.URGENT: UrgentForm,
}
