"""The municipality's forms for a case that follows a case, and for a change after a complaint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.complaint import Change
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.reversal import ReversalGround
from selvstyrt.casework.forms.apply.base import coded
from selvstyrt.casework.forms.assess.complaint import StatementForm, statement_initial
from selvstyrt.casework.forms.assess.fields import text
from selvstyrt.casework.models import ComplaintPoint, ComplaintReview
from selvstyrt.ui.catalogue import say

YES_NO = [("yes", _("Yes")), ("no", _("No"))]


class FollowForm(forms.Form):
    """Which kind of case, why, and for own reversal on which ground."""

    says_itself_what_is_needed = True

    origin = forms.ChoiceField(label=_("What do you open?"), widget=forms.RadioSelect)
    why = text(_("Why?"), help_text=_("The person reads this in the letter. Say it plainly."), required=True)
    ground = forms.ChoiceField(
        label=_("Only for own reversal: on which ground (fvl § 35)?"),
        choices=coded(ReversalGround, "casework.reversal.ground"),
        widget=forms.RadioSelect,
        required=False,
    )
    to_detriment = forms.ChoiceField(
        label=_("Only for own reversal: is the change to the person’s detriment?"),
        help_text=_("Fewer hours, less freedom to use them or a shorter time is to the person’s detriment."),
        choices=YES_NO,
        widget=forms.RadioSelect,
        required=False,
    )

    def __init__(self, *args: Any, offered: Sequence[Origin], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        origin: Any = self.fields["origin"]
        origin.choices = [(each.value, say(f"casework.origin.{each}")) for each in offered]
        if Origin.OWN_REVERSAL not in offered:
            del self.fields["ground"], self.fields["to_detriment"]

    def told(self) -> dict[str, Any]:
        """What the action asks for; `cleaned_data` must stand. Ground and detriment go with own reversal alone."""
        told = self.cleaned_data
        origin = Origin(told["origin"])
        asked: dict[str, Any] = {"origin": origin, "why": told["why"]}
        if origin is Origin.OWN_REVERSAL:
            asked["ground"] = ReversalGround(told["ground"]) if told["ground"] else None
            asked["to_detriment"] = {"yes": True, "no": False}.get(told["to_detriment"])
        return asked


class ChangeForm(StatementForm):
    """The four parts and the points as for keeping a decision, and what is changed."""

    def __init__(self, *args: Any, points: Sequence[ComplaintPoint], **kwargs: Any) -> None:
        super().__init__(*args, points=points, **kwargs)
        self.fields["assessment"].help_text = _(
            "Why the complainant is right, and where you still see it otherwise."
        )
        self.fields["change"] = text(
            say("casework.complaint.part.change"),
            help_text=_("Hours, how freely they may be used, how long: what becomes otherwise, and why."),
            rows=5,
        )
        self.fields["whole"] = forms.ChoiceField(
            label=_("Is the complainant met wholly?"),
            choices=[("yes", _("Wholly")), ("no", _("Partly"))],
            widget=forms.RadioSelect,
            required=False,
        )

    def change(self) -> Change:
        """What is changed, as far as it is written; `cleaned_data` must stand."""
        whole = {"yes": True, "no": False}.get(self.cleaned_data["whole"])
        return Change(self.cleaned_data["change"], whole)


def change_initial(review: ComplaintReview, points: Sequence[ComplaintPoint], mark: str) -> dict[str, str]:
    """What is written so far."""
    whole = {True: "yes", False: "no", None: ""}[review.change_is_whole]
    return {**statement_initial(review, points, mark), "change": review.change, "whole": whole}
