"""Asking the municipality for documents, and the municipality's answer."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.apply.base import LONG, KeptForm, words
from selvstyrt.casework.forms.apply.needs import FilesForm


class AskForm(KeptForm):
    """What is missing."""

    text = words(
        6,
        LONG,
        label=_("What do you ask for?"),
        help_text=_("The municipality and the complainant read this as you write it."),
    )


class AnswerRequestForm(FilesForm):
    """Text, files or both."""

    answer = words(
        6,
        LONG,
        label=_("Your answer"),
        help_text=_("The complainant reads it too."),
        required=False,
    )
    field_order = ("answer", "uploads")
