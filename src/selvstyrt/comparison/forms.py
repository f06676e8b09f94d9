"""Taking part."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.comparison.domain.groups import MOST


class TakePartForm(forms.Form):
    """How many live in the municipality: it decides which municipalities it is compared with."""

    inhabitants = forms.IntegerField(
        label=_("Inhabitants in the municipality"),
        help_text=_("On 1 January this year, with digits only, for example 19000."),
        min_value=1,
        max_value=MOST,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "short", "autocomplete": "off"}),
        error_messages={"invalid": _("Write the number with digits only, for example 19000.")},
    )
