"""Questions, meetings and views."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.life import ContactKind, ViewOf
from selvstyrt.casework.forms.assess.fields import day, text
from selvstyrt.core.clock import OSLO, today
from selvstyrt.people.domain.handover import ActingFor
from selvstyrt.people.domain.representation import Ground
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.fields import offer


class QuestionForm(forms.Form):
    """A question to the applicant."""

    text = text(
        _("Your question to the applicant"),
        help_text=_(
            "The applicant is told that there is a question. Our own target pauses until the answer; "
            "the law’s clock does not."
        ),
        required=True,
    )


class MeetingForm(forms.Form):
    """A meeting: how, when and with whom."""

    kind = forms.ChoiceField(label=_("Kind of meeting"))
    on = day(_("Date"))
    at = forms.TimeField(label=_("Time"), widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}))
    with_whom = forms.CharField(label=_("Who takes part"), max_length=300, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds = [(each.value, say(f"casework.contact.{each.value}")) for each in ContactKind]
        offer(self, "kind", kinds)

    @property
    def moment(self) -> datetime:
        return datetime.combine(self.cleaned_data["on"], self.cleaned_data["at"], OSLO)


class MinutesForm(forms.Form):
    """What was said at a meeting."""

    minutes = text(
        _("Minutes"),
        help_text=_("The applicant can read this. It cannot be changed afterwards."),
        required=True,
        rows=8,
    )


class ViewForm(forms.Form):
    """Whose view, in their own words."""

    whose = forms.ChoiceField(label=_("Whose view?"), widget=forms.RadioSelect)
    text = text(
        _("In their own words"),
        help_text=_("It cannot be changed afterwards; add a later view instead."),
        required=True,
    )
    heard_on = day(_("Heard on"))

    def __init__(self, *args: Any, holder_is_child: bool, acting: Iterable[ActingFor], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        who = [(ViewOf.CHILD.value, gettext("The child"))] if holder_is_child else []
        if not holder_is_child:
            who = [(ViewOf.HOLDER.value, gettext("The holder"))]
        for each in acting:
            if each.basis.ground in (Ground.PARENT, Ground.GUARDIAN):
                label = say(f"casework.view_of.{each.basis.ground.value}")
                who.append((f"{each.basis.ground.value}:{each.person.id}", f"{each.person.name} ({label})"))
        offer(self, "whose", who)

    def clean_heard_on(self) -> Any:
        heard_on = self.cleaned_data["heard_on"]
        if heard_on > today():
            raise forms.ValidationError(say("casework.heard_in_the_future"))
        return heard_on

    @property
    def view_of(self) -> ViewOf:
        return ViewOf(str(self.cleaned_data["whose"]).partition(":")[0])

    @property
    def person(self) -> UUID | None:
        _whose, _colon, person = str(self.cleaned_data["whose"]).partition(":")
        return UUID(person) if person else None
