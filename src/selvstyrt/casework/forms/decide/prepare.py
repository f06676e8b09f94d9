"""What the caseworker adds to an assessment to make a proposal of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.clarifications.clarification import Clarification
from selvstyrt.casework.domain.proposal import CoPayment
from selvstyrt.casework.forms.assess.fields import day, text
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.fields import offer

ANSWER = "answer_"


class PrepareForm(forms.Form):
    """Period, free use, conditions, reasons, whom to ask, and an answer to each open warning."""

    valid_from = day(_("First day"))
    valid_to = day(_("Last day"), required=False, help_text=_("Leave it empty when the decision has no end."))
    free_use_over_year = forms.BooleanField(
        label=_("Hours may be saved and used another time in the year"), required=False, initial=True
    )
    conditions = text(_("Conditions"), help_text=_("Leave it empty when there are none."), rows=3)
    co_payment = forms.ChoiceField(label=_("Co-payment"), widget=forms.RadioSelect, required=False)
    co_payment_words = text(
        _("What is to be paid"),
        rows=3,
        help_text=_(
            "Only if something is: how much and for what. Help with personal care is free (egenandelsf. § 8)."
        ),
    )
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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(
            self, "co_payment", [(each.value, say(f"casework.co_payment.{each.value}")) for each in CoPayment]
        )

    def clean_co_payment(self) -> CoPayment | None:
        told = self.cleaned_data["co_payment"]
        return CoPayment(told) if told else None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("valid_from"), cleaned.get("valid_to")
        if first and last and last < first:
            self.add_error("valid_to", say("casework.ends_before_start"))
        if cleaned.get("co_payment") is CoPayment.ASKED and not cleaned.get("co_payment_words", "").strip():
            self.add_error("co_payment_words", say("casework.co_payment_missing"))
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
