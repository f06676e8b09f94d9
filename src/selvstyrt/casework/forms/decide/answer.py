"""The approver's two answers. Both carry the number of the proposal that was read."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.assess.fields import text


class ConfirmForm(forms.Form):
    """Yes, as it stands."""

    number = forms.IntegerField(widget=forms.HiddenInput)
    has_read = forms.BooleanField(
        label=_("I have read the proposal as it stands on this page"),
        error_messages={"required": _("Read the proposal and tick this before you confirm it.")},
    )


class ReturnForm(forms.Form):
    """No, look at this again."""

    number = forms.IntegerField(widget=forms.HiddenInput)
    comment = text(
        _("What should be looked at again?"),
        required=True,
        rows=4,
        help_text=_("The caseworker reads this. The applicant does not."),
    )
