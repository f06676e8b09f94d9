"""The answer to a clarification."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.assess.fields import text


class ClarifyForm(forms.Form):
    """Why it is right as it stands."""

    reason = text(
        _("Why is it right as it stands?"),
        required=True,
        rows=5,
        help_text=_(
            "Your name and your reason go into the file, and the applicant may read them. The answer counts as long as "
            "the facts behind it are the same."
        ),
    )
