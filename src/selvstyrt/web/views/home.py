"""Home: what waits for me now, in the role I act in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from selvstyrt.casework.domain.steps import StepKind
from selvstyrt.casework.domain.waiting import Waiting, Waits
from selvstyrt.casework.queries.waiting import waiting_for
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.people.queries.persons import person_cards
from selvstyrt.ui.catalogue import say

CITIZENS = (Role.HOLDER, Role.HELPER)


@dataclass(frozen=True, slots=True)
class Card:
    """One thing that waits, as the card list shows it."""

    title: str
    url: str
    text: str = ""
    date: date | None = None


@opens(*[role for role in Role if role is not Role.SYSTEM])
def home(request: HttpRequest) -> HttpResponse:
    actor = actor_of(request)
    waiting = waiting_for(actor, clock.today())
    names = person_cards({each.holder for each in waiting if each.holder})
    cards = [_card(each, names[each.holder].name if each.holder else "", actor.role) for each in waiting]
    return render(request, "web/home.html", {"cards": cards, "is_citizen": actor.role in CITIZENS})


def _card(waiting: Waiting, name: str, role: Role) -> Card:
    side = "citizen" if role in CITIZENS else "office"
    params: dict[str, Any] = dict(waiting.params)
    if "kind" in params:
        params["kind"] = say(f"casework.contact.{params['kind']}")
    words = {"name": name, **params, **({"at": waiting.at} if waiting.at else {})}
    return Card(
        title=say(f"casework.waiting.{side}.{waiting.what}", **words),
        url=_place(waiting, side),
        text=say(f"casework.waiting.{side}.{waiting.what}.why", **words),
        date=waiting.due or (waiting.at.astimezone(clock.OSLO).date() if waiting.at else None),
    )


def _place(waiting: Waiting, side: str) -> str:
    """Where what waits is dealt with."""
    if waiting.what is Waits.UNTAKEN:
        return reverse("casework:worklist") + "?tab=unassigned"
    if waiting.what is Waits.DRAFT:
        return reverse("casework:step", kwargs={"case_id": waiting.case, "key": StepKind.CHECK})
    names = {
        "citizen": {Waits.LETTER: "casework:decision"},
        "office": {
            Waits.PROPOSAL: "casework:proposal",
            Waits.RETURNED: "casework:prepare",
            Waits.UNDELIVERED: "casework:decision",
        },
    }[side]
    default = "casework:own_case" if side == "citizen" else "casework:case"
    return reverse(names.get(waiting.what, default), kwargs={"case_id": waiting.case})
