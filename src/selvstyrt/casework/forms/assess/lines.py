"""Adding a line, and splitting one."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.assess.fields import HoursField, offer_areas


class AddLineForm(forms.Form):
    """A line for something that was not asked for."""

    area = forms.ChoiceField(label=_("Part of life"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_areas(self)


class SplitLineForm(forms.Form):
    """How many of the asked hours go to the new line."""

    asked = HoursField(
        label=_("How many of the asked hours belong on the new line?"),
        help_text=_("The rest stays on the line you split. Write 2,5 or 2:30."),
    )
