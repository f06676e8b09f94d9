"""Deferred effect: yes or no, and why."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.apply.base import LONG, KeptForm, words


class DeferralForm(KeptForm):
    """Nothing is chosen beforehand."""

    is_deferred = forms.TypedChoiceField(
        label=_("Does the decision wait until the complaint is answered?"),
        choices=[("yes", _("Yes, it waits")), ("no", _("No, it counts in the meantime"))],
        coerce=lambda chosen: chosen == "yes",
        widget=forms.RadioSelect,
    )
    reasons = words(
        6,
        LONG,
        label=_("Why?"),
        help_text=_(
            "The complainant reads this as you write it. A no has to be reasoned at once (fvl § 42)."
        ),
    )
