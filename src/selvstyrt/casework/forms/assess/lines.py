"""Adding a line, and splitting one."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.forms.assess.fields import HoursField
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.fields import offer


class AddLineForm(forms.Form):
    """A line for something that was not asked for."""

    area = forms.ChoiceField(label=_("Part of life"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        areas = [(each.value, say(f"casework.area.{each.value}")) for each in LifeArea]
        offer(self, "area", areas)


class SplitLineForm(forms.Form):
    """How many of the asked hours go to the new line."""

    asked = HoursField(
        label=_("How many of the asked hours belong on the new line?"),
        help_text=_("The rest stays on the line you split. Write 2,5 or 2:30."),
    )
