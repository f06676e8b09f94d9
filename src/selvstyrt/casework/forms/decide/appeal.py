"""The county governor's form for deciding a complaint: everything may be saved half done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.appeal import AppealOutcome
from selvstyrt.casework.domain.appeal_draft import DAYS, TEXTS, AppealContent
from selvstyrt.casework.forms.apply.base import coded
from selvstyrt.casework.forms.assess.fields import HoursField, YesNoUnknownField, day, said, text, typed
from selvstyrt.casework.models import AppealPoint
from selvstyrt.ui.catalogue import say

ANSWER = "answer_"


class AppealForm(forms.Form):
    """Point by point, what is tried by itself, the outcome and its reasons, and the new terms."""

    says_optional_once = True
    says_itself_what_is_needed = True  # the page of the complaint says what is missing

    seen = forms.CharField(widget=forms.HiddenInput, required=False)
    right_tested = text(
        _("The right to BPA in pbrl § 2-1 d, tested by itself"),
        help_text=_(
            "Apart from whether the services are necessary and sound: are the conditions met, one by one?"
        ),
    )
    package_sound = text(
        _("Is the whole package of services sound?"),
        help_text=_(
            "Try it in full: whether the services together reach the lowest sound level is law. Only what "
            "lies above it is discretion."
        ),
    )
    reviews_discretion = YesNoUnknownField(label=_("Do you review the municipality’s free discretion?"))
    self_government = text(
        _("How municipal self-government is given weight"),
        help_text=_("Only when free discretion is reviewed: the decision must show it (fvl § 34)."),
    )
    outcome = forms.ChoiceField(
        label=_("Outcome"),
        choices=coded(AppealOutcome, "casework.appeal.outcome"),
        widget=forms.RadioSelect,
        required=False,
    )
    reasons = text(_("Main reasons"), rows=8, help_text=_("In words that the complainant understands."))
    minutes_a_week = HoursField(
        label=_("Hours a week after the change"),
        required=False,
        help_text=_("This and the next three only when you change the decision."),
    )
    free_use_over_year = YesNoUnknownField(label=_("May hours be saved and used another time in the year?"))
    valid_from = day(_("First day"), required=False)
    valid_to = day(_("Last day"), required=False, help_text=_("Leave it empty when there is no end."))
    worse_grounds = text(
        _("If it becomes worse for the complainant: which interests outweigh, and why"),
        help_text=_(
            "Fewer hours, less freedom to use them or an earlier end, each by itself. It takes overriding "
            "interests, and notice to the complainant in time (fvl § 34)."
        ),
    )
    worse_notified_on = day(_("When was the complainant told that it may become worse?"), required=False)
    due_on = day(
        _("By when must the municipality have done it?"),
        required=False,
        help_text=_("Only when you change the decision or set it aside. You may leave it empty."),
    )

    def __init__(self, *args: Any, points: Iterable[AppealPoint], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        answers = {}
        for point in points:
            answers[f"{ANSWER}{point.position}"] = text(
                gettext("Answer about %(area)s") % {"area": say(f"casework.area.{point.area}")},
                help_text=point.own_words,
            )
        self.fields = {**answers, **self.fields}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("valid_from"), cleaned.get("valid_to")
        if first and last and last < first:
            self.add_error("valid_to", say("casework.ends_before_start"))
        return cleaned

    def content(self) -> AppealContent:
        """What was written; `cleaned_data` must stand."""
        told = self.cleaned_data
        hours = told["minutes_a_week"]
        return AppealContent(
            outcome=AppealOutcome(told["outcome"]) if told["outcome"] else None,
            answers={
                int(name.removeprefix(ANSWER)): words
                for name, words in told.items()
                if name.startswith(ANSWER)
            },
            reviews_discretion=told["reviews_discretion"],
            minutes_a_week=hours.minutes if hours is not None else None,
            free_use_over_year=told["free_use_over_year"],
            **{name: told[name] for name in (*TEXTS, *DAYS)},
        )


def appeal_initial(content: AppealContent, mark: str) -> dict[str, Any]:
    """What is written so far."""
    return {
        "seen": mark,
        "outcome": content.outcome.value if content.outcome else "",
        "reviews_discretion": said(content.reviews_discretion),
        "minutes_a_week": typed(content.minutes_a_week),
        "free_use_over_year": said(content.free_use_over_year),
        **{name: getattr(content, name) for name in (*TEXTS, *DAYS)},
        **{f"{ANSWER}{position}": words for position, words in content.answers.items()},
    }
