"""Advance notices and their answers, calls, and what family has written."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.assess.fields import day, offer_areas
from selvstyrt.casework.forms.assess.fields import text as long_text
from selvstyrt.core.clock import OSLO
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.fields import HoursField


class NoticeForm(forms.Form):
    """What is planned, why, and until when one can answer; no hours are filled in."""

    planned = HoursField(
        label=_("Hours a week you are thinking of"),
        help_text=_("All in all. A decision with fewer hours than this needs a new notice."),
    )
    reason = long_text(
        _("Why?"),
        required=True,
        rows=6,
        help_text=_("The person reads this as you write it."),
    )
    answer_by = day(
        _("Last day to answer"),
        help_text=_("The law says that there is to be time. Two weeks is our rule, not law."),
    )


class NoticeAnswerForm(forms.Form):
    """An answer that came on paper or by phone."""

    text = long_text(_("What the person answers, in their own words"), required=True, rows=6)


class CallForm(forms.Form):
    """When, with whom, what, and whether the law keeps it from the party."""

    on = day(_("Date"))
    at = forms.TimeField(label=_("Time"), widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}))
    with_whom = forms.CharField(label=_("With whom"), max_length=300)
    text = long_text(
        _("What was said"),
        required=True,
        rows=6,
        help_text=_("The applicant can read this. It cannot be changed afterwards."),
    )
    withheld_because = long_text(
        _("Must it be kept from the applicant? Why?"),
        rows=2,
        help_text=_(
            "Leave it empty when the applicant may read the note. Only what fvl § 19 exempts can be kept back. The "
            "applicant sees that there is a note, and this reason."
        ),
    )

    @property
    def moment(self) -> datetime:
        return datetime.combine(self.cleaned_data["on"], self.cleaned_data["at"], OSLO)


class FamilyWishForm(forms.Form):
    """Who, what with, whether they want to, in their words, from when and for how long."""

    who = forms.CharField(label=_("Who has written it"), max_length=200)
    area = forms.ChoiceField(label=_("Which part of life is it about?"))
    wants = forms.ChoiceField(
        label=_("What does the person want?"),
        choices=[("yes", _("To help with this")), ("no", _("Not to help with this, or no longer"))],
        widget=forms.RadioSelect,
    )
    text = long_text(
        _("In their own words"), required=True, help_text=_("As it stands in what they have written.")
    )
    written_on = day(_("Written on"))
    valid_to = day(
        _("Until when?"), required=False, help_text=_("Leave it empty when they have given no last day.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_areas(self)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first: date | None = cleaned.get("written_on")
        last: date | None = cleaned.get("valid_to")
        if first and last and last < first:
            self.add_error("valid_to", say("casework.ends_before_start"))
        return cleaned


class NormTimeForm(forms.Form):
    """A row of the municipality's own table."""

    area = forms.ChoiceField(label=_("Part of life"))
    task = forms.CharField(label=_("Task"), max_length=200)
    times_a_week = forms.IntegerField(label=_("Times a week"), min_value=1, max_value=168)
    minutes_each_time = forms.IntegerField(label=_("Minutes each time"), min_value=1, max_value=1440)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_areas(self)
