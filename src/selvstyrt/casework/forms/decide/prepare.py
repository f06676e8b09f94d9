"""What the caseworker adds to an assessment to make a proposal of it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.assess.fields import day, text
from selvstyrt.ui.catalogue import say


class PrepareForm(forms.Form):
    """Period, free use, conditions, reasons, and whom to ask."""

    valid_from = day(_("First day"))
    valid_to = day(_("Last day"), required=False, help_text=_("Leave it empty when the decision has no end."))
    free_use_over_year = forms.BooleanField(
        label=_("Hours may be saved and used another time in the year"), required=False, initial=True
    )
    conditions = text(_("Conditions"), help_text=_("Leave it empty when there are none."), rows=3)
    reasons = text(
        _("Main reasons"),
        required=True,
        rows=8,
        help_text=_("What has been decisive, in words the applicant understands (fvl § 25)."),
    )
    contact_name = forms.CharField(label=_("Person to ask"), max_length=200)
    contact_phone = forms.CharField(
        label=_("Telephone"), max_length=20, widget=forms.TextInput(attrs={"inputmode": "tel"})
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("valid_from"), cleaned.get("valid_to")
        if first and last and last < first:
            self.add_error("valid_to", say("casework.ends_before_start"))
        return cleaned


class ReplyForm(forms.Form):
    """The preliminary reply."""

    reason = text(
        _("Why does it take longer?"),
        required=True,
        rows=5,
        help_text=_("The applicant reads this as you write it."),
    )
    expected_on = day(_("When do you expect to answer?"))
