"""The forms of complaining: what one disagrees with, sending it, commenting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.apply.base import LONG, KeptForm, words
from selvstyrt.casework.forms.apply.needs import FilesForm
from selvstyrt.casework.queries.complaining import DisputedLine
from selvstyrt.core.domain.hours import Hours
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.words import in_words


class ComplaintForm(KeptForm):
    """What the complaint says; the lines of the decision come before this, by `complaint_form`."""

    says_itself_what_is_needed = True

    overall = words(
        6,
        LONG,
        label=_("What else do you want to say?"),
        help_text=_(
            "Such as what your days are like, what was misunderstood, or what you want the decision to be."
        ),
        required=False,
    )
    wants_documents = forms.BooleanField(
        label=_("Send me the documents of the case that I have not seen (fvl § 18)"), required=False
    )
    wants_deferral = forms.BooleanField(
        label=_("I ask that the decision is not put into effect before the complaint is decided (fvl § 42)"),
        help_text=_("Matters most when you lose hours that you have today."),
        required=False,
    )
    deferral_why = words(3, LONG, label=_("Why should it wait?"), required=False)

    def points(self) -> dict[int, str]:
        """The ticked lines by position, with own words; `cleaned_data` must stand."""
        told = self.cleaned_data
        return {
            int(name.removeprefix("about_")): told[f"words_{name.removeprefix('about_')}"]
            for name, ticked in told.items()
            if name.startswith("about_") and ticked
        }


def complaint_form(lines: Sequence[DisputedLine]) -> type[ComplaintForm]:
    """The form with two fields for each line that was refused or reduced."""
    fields: dict[str, Any] = {}
    for line in lines:
        area = say(f"casework.area.{line.area}")
        hours = {
            "area": area,
            "asked": in_words(Hours(line.asked_minutes)),
            "granted": in_words(Hours(line.granted_minutes)),
        }
        fields[f"about_{line.position}"] = forms.BooleanField(
            label=gettext("I disagree about %(area)s: asked for %(asked)s, granted %(granted)s") % hours,
            required=False,
        )
        fields[f"words_{line.position}"] = words(
            3, LONG, label=gettext("In your words, about %(area)s") % hours, required=False
        )
    order = ("typed_by", "seen", *fields)
    made: type[ComplaintForm] = type("LinesForm", (ComplaintForm,), {**fields, "field_order": order})
    return made


def complaint_initial(lines: Sequence[DisputedLine]) -> dict[str, Any]:
    """The first values of those fields."""
    ticked = {f"about_{each.position}": each.is_disputed for each in lines}
    return ticked | {f"words_{each.position}": each.own_words for each in lines}


class SendComplaintForm(FilesForm):
    """Files, and why it comes late when it may be late."""

    late_why = words(
        4,
        LONG,
        label=_("Is there a reason that it comes now?"),
        help_text=_(
            "Such as illness, a letter that did not reach you, or that nobody told you how to complain. Also "
            "tell it if the matter is so important that it should be looked at anyway."
        ),
        required=False,
    )
    field_order = ("late_why", "uploads")

    def __init__(self, *args: Any, is_in_time: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if is_in_time:
            del self.fields["late_why"]


class CommentForm(KeptForm):
    """What the person thinks of the municipality's statement."""

    row = forms.UUIDField(widget=forms.HiddenInput)
    text = words(8, LONG, label=_("What do you think of what the municipality has written?"))
