"""The municipality's forms for a complaint: the formal look, and the statement to the county governor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.complaint import STATEMENT, Checked, FormalPoint, Met
from selvstyrt.casework.forms.apply.base import coded
from selvstyrt.casework.forms.assess.fields import text
from selvstyrt.casework.models import ComplaintPoint, ComplaintReview
from selvstyrt.ui.catalogue import say

HELP = {
    "documentation": _("What the decision and this statement build on: documents, visits, what was told."),
    "question": _("What the disagreement is about, said so that both sides know it again."),
    "law": _("Which rules decide it, and how you read them."),
    "assessment": _("Why you keep the decision. Weigh also what speaks for the complainant."),
}


class CheckForm(forms.Form):
    """Each formal point: met, not met or not known, and why."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for point in FormalPoint:
            self.fields[point.value] = forms.ChoiceField(
                label=say(f"casework.complaint.formal.{point}"),
                choices=coded(Met, "casework.complaint.met"),
                widget=forms.RadioSelect,
            )
            self.fields[f"{point}_why"] = text(
                gettext("Why, when it is not simply met: %(point)s")
                % {"point": say(f"casework.complaint.formal_short.{point}")},
                rows=2,
            )

    def checks(self) -> dict[FormalPoint, Checked]:
        """What was judged; `cleaned_data` must stand."""
        told = self.cleaned_data
        return {point: Checked(Met(told[point.value]), told[f"{point}_why"]) for point in FormalPoint}


def check_initial(review: ComplaintReview | None) -> dict[str, str]:
    """What was judged before; nothing is chosen beforehand the first time."""
    found = review.checks if review else {}
    chosen = {point: found[point][0] for point in found}
    return chosen | {f"{point}_why": found[point][1] for point in found}


class StatementForm(forms.Form):
    """The four parts, and an answer to each point."""

    says_itself_what_is_needed = True

    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, points: Iterable[ComplaintPoint], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for part in ("documentation", "question", "law"):
            self.fields[part] = text(say(f"casework.complaint.part.{part}"), help_text=HELP[part], rows=4)
        self.positions = []
        for point in points:
            self.positions.append(point.position)
            self.fields[f"answer_{point.position}"] = text(
                gettext("Answer about %(area)s") % {"area": say(f"casework.area.{point.area}")},
                help_text=point.own_words,
                rows=4,
            )
        self.fields["assessment"] = text(
            say("casework.complaint.part.assessment"), help_text=HELP["assessment"], rows=6
        )

    def texts(self) -> dict[str, str]:
        return {part: self.cleaned_data[part] for part in STATEMENT}

    def answers(self) -> dict[int, str]:
        return {each: self.cleaned_data[f"answer_{each}"] for each in self.positions}


def statement_initial(
    review: ComplaintReview | None, points: Iterable[ComplaintPoint], mark: str
) -> dict[str, str]:
    """What is written so far."""
    texts = {part: getattr(review, part) if review else "" for part in STATEMENT}
    return {**texts, **{f"answer_{each.position}": each.answer for each in points}, "seen": mark}
