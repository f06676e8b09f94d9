"""What the caseworker adds to an assessment to make a proposal of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.clarifications.clarification import Clarification
from selvstyrt.casework.forms.assess.fields import day, text
from selvstyrt.ui.catalogue import say

ANSWER = "answer_"


class PrepareForm(forms.Form):
    """Period, free use, conditions, reasons, whom to ask, and an answer to each open warning."""

    valid_from = day(_("First day"))
    valid_to = day(_("Last day"), required=False, help_text=_("Leave it empty when the decision has no end."))
    free_use_over_year = forms.BooleanField(
        label=_("Hours may be saved and used another time in the year"), required=False, initial=True
    )
    conditions = text(_("Conditions"), help_text=_("Leave it empty when there are none."), rows=3)
    reasons = text(
        _("Main reasons"),
        required=True,
        rows=8,
        help_text=_("What has been decisive, in words the applicant understands (fvl § 25)."),
    )
    contact_name = forms.CharField(label=_("Person to ask"), max_length=200)
    contact_phone = forms.CharField(
        label=_("Telephone"), max_length=20, widget=forms.TextInput(attrs={"inputmode": "tel"})
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("valid_from"), cleaned.get("valid_to")
        if first and last and last < first:
            self.add_error("valid_to", say("casework.ends_before_start"))
        return cleaned

    def ask(self, warnings: Iterable[Clarification]) -> None:
        """A field for each warning that is open; what was sent is then read once more, with these fields."""
        for each in warnings:
            label = gettext("Your answer: %(about)s") % {"about": say(each.title)}
            said = say(each.message.code, **dict(each.message.params))
            self.fields[f"{ANSWER}{each.code}"] = text(label, required=True, rows=3, help_text=said)
        if self.is_bound:
            self.full_clean()

    def terms(self) -> dict[str, Any]:
        """What was written but the answers."""
        return {name: value for name, value in self.cleaned_data.items() if not name.startswith(ANSWER)}

    def answers(self) -> dict[str, str]:
        """The answers, by the code of the rule."""
        return {
            name.removeprefix(ANSWER): value
            for name, value in self.cleaned_data.items()
            if name.startswith(ANSWER)
        }


class ReplyForm(forms.Form):
    """The preliminary reply."""

    reason = text(
        _("Why does it take longer?"),
        required=True,
        rows=5,
        help_text=_("The applicant reads this as you write it."),
    )
    expected_on = day(_("When do you expect to answer?"))
