"""The forms of a move: where and when, what to bring along, and another day."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.moving import Brought
from selvstyrt.casework.forms.apply.base import KeptForm
from selvstyrt.casework.queries.moving import ToBring
from selvstyrt.ui import words
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.fields import offer

PARTS = ("life", "leading", "duration")
ROWS = ("needs", "arenas", "letters", "documents")


def ticks(**more: Any) -> forms.MultipleChoiceField:
    """Several boxes to tick, none of them needed."""
    return forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple, required=False, **more)


class MoveDayForm(KeptForm):
    """When, and the wish for overlap."""

    moving_on = forms.DateField(
        label=_("Moving day"),
        help_text=_("The day you plan to move. You can change it until you send."),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        input_formats=["%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y"],
        error_messages={"invalid": _("Write a date that exists, such as 31.12.2026.")},
    )
    wants_overlap = forms.BooleanField(
        label=_(
            "I wish that the municipality I move from goes on with my assistance until the new one begins, "
            "and the two may talk together about it"
        ),
        help_text=_("This is a wish. The rules we know do not oblige the municipality you leave to go on."),
        required=False,
    )


class NewMunicipalityForm(MoveDayForm):
    """Where to, as well."""

    municipality = forms.ChoiceField(
        label=_("The municipality you move to"),
        help_text=_("The list has the municipalities that can be applied to here."),
    )
    field_order = ("typed_by", "seen", "municipality", "moving_on", "wants_overlap")

    def __init__(self, *args: Any, municipalities: list[tuple[str, str]], **more: Any) -> None:
        super().__init__(*args, **more)
        offer(self, "municipality", [("", gettext("Choose")), *municipalities])


class TakeAlongForm(NewMunicipalityForm):
    """And what to bring of the old case: each thing is the person's own choice."""

    told = ticks(label=_("What you have told"))
    needs = ticks(label=_("Needs and the hours you asked for"))
    arenas = ticks(label=_("Assistance from elsewhere"))
    letters = ticks(label=_("Letters"))
    documents = ticks(label=_("Files"))

    def __init__(self, *args: Any, old: ToBring, **more: Any) -> None:
        super().__init__(*args, **more)
        offer(self, "told", [(part, say(f"casework.step.{part}")) for part in PARTS])
        offer(self, "needs", [(str(each.id), _need(each)) for each in old.needs])
        offer(self, "arenas", [(str(each.id), _arena(each)) for each in old.arenas])
        offer(self, "letters", [(str(each.id), _letter(each)) for each in old.letters])
        offer(self, "documents", [(str(each.id), each.name) for each in old.files])
        for name in ROWS:
            if not self.fields[name].choices:  # type: ignore[attr-defined]  # each of them is a choice
                del self.fields[name]

    def brought(self) -> Brought:
        """As the action takes it; `cleaned_data` must stand."""
        told = self.cleaned_data
        rows = {name: frozenset(UUID(each) for each in told.get(name, ())) for name in ROWS}
        return Brought(
            life="life" in told["told"],
            leading="leading" in told["told"],
            duration="duration" in told["told"],
            needs=rows["needs"],
            arenas=rows["arenas"],
            letters=rows["letters"],
            files=rows["documents"],
        )


def taken_at_first(old: ToBring) -> dict[str, Any]:
    """What is ticked when the page is opened: all that was told, and the letter with the decision. No other letter
    and no file.
    """
    return {
        "wants_overlap": True,
        "told": list(PARTS),
        "needs": [str(each.id) for each in old.needs],
        "arenas": [str(each.id) for each in old.arenas],
        "letters": [str(each.id) for each in old.letters if each.id in old.decision_letters],
        "documents": [],
    }


def _need(need: Any) -> str:
    told = {"area": say(f"casework.area.{need.area}"), "hours": words.hours_in_words(need.minutes_a_week)}
    return gettext("%(area)s: %(hours)s a week") % told


def _arena(arena: Any) -> str:
    told = {"area": say(f"casework.arena.{arena.kind}"), "hours": words.hours_in_words(arena.minutes_a_week)}
    return gettext("%(area)s: %(hours)s a week") % told


def _letter(letter: Any) -> str:
    return f"{letter.title} ({words.day(letter.written_at)})"
