"""The forms for a case that was sent: more information, answers, withdrawing."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.apply.base import LONG, SHORT, KeptForm, words
from selvstyrt.casework.forms.apply.needs import FilesForm


class InformationForm(FilesForm):
    """Text, files or both."""

    row = forms.UUIDField(widget=forms.HiddenInput)
    text = words(8, LONG, label=_("What do you want to add?"), required=False)
    field_order = ("text", "uploads")


class AnswerForm(KeptForm):
    """An answer."""

    text = words(6, LONG, label=_("Your answer"))


class WithdrawForm(KeptForm):
    """A reason is never needed."""

    reason = words(3, SHORT, label=_("Is there anything you want to say about why?"), required=False)
