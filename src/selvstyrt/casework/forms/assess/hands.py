"""Handing over, standing in, and declaring disqualification."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.forms.assess.fields import day, text
from selvstyrt.people.domain.handover import RoleHeld
from selvstyrt.ui.fields import offer


def named(colleagues: Iterable[RoleHeld]) -> list[tuple[str, Any]]:
    """Colleagues to choose between, none chosen beforehand."""
    return [("", _("Choose")), *((str(each.person), each.person_name) for each in colleagues)]


class AssignForm(forms.Form):
    """Who gets the case."""

    caseworker = forms.TypedChoiceField(label=_("Caseworker"), coerce=UUID)

    def __init__(self, *args: Any, colleagues: Iterable[RoleHeld], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "caseworker", named(colleagues))


class HandOverForm(forms.Form):
    """To whom, and how the case stands."""

    to = forms.TypedChoiceField(label=_("Hand over to"), coerce=UUID)
    note = text(
        _("Note to your colleague"), help_text=_("How the case stands and what comes next."), required=True
    )

    def __init__(self, *args: Any, colleagues: Iterable[RoleHeld], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "to", named(colleagues))


class StandInForm(forms.Form):
    """Who is away, who looks after the cases, and when."""

    absent = forms.TypedChoiceField(label=_("Who is away?"), coerce=UUID)
    stand_in = forms.TypedChoiceField(label=_("Who stands in?"), coerce=UUID)
    valid_from = day(_("First day"))
    valid_to = day(_("Last day"))

    def __init__(self, *args: Any, colleagues: Iterable[RoleHeld], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = named(colleagues)
        for name in ("absent", "stand_in"):
            offer(self, name, choices)


class DisqualifyForm(forms.Form):
    """Why the person may not work on the case."""

    reason = text(
        _("Why are you disqualified?"),
        help_text=_("For example that you are related to the applicant, or close friends or opponents."),
        required=True,
    )
    is_sure = forms.BooleanField(label=_("I understand that the case is then closed to me"))
