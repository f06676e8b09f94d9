"""Home: what waits for me now, in the role I act in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext

from selvstyrt.casework.domain.steps import StepKind
from selvstyrt.casework.domain.waiting import Waiting, Waits
from selvstyrt.casework.queries.waiting import waiting_for
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.people.queries.hats import Hat, hats_of
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
    tag: str = ""
    color: str = ""


@opens(*[role for role in Role if role is not Role.SYSTEM])
def home(request: HttpRequest) -> HttpResponse:
    """What waits in this role, and a word about what waits in the person's other roles."""
    actor, today = actor_of(request), clock.today()
    waiting = waiting_for(actor, today)
    names = person_cards({each.holder for each in waiting if each.holder})
    page = {
        "cards": [
            _card(each, names[each.holder].name if each.holder else "", _side(actor, each), today)
            for each in waiting
        ],
        "is_citizen": actor.role in CITIZENS,
        "elsewhere": _elsewhere(actor, today),
    }
    return render(request, "web/home.html", page)


def _elsewhere(actor: Actor, today: date) -> list[tuple[Hat, int]]:
    """The person's other roles in which something waits, and how many things."""
    others = [hat for hat in hats_of(actor.person, today) if hat.actor != actor]
    counted = [(hat, len(waiting_for(hat.actor, today))) for hat in others]
    return [(hat, count) for hat, count in counted if count]


def _side(actor: Actor, waiting: Waiting) -> str:
    """Who is spoken to: the holder about their own case, somebody who acts for them, or the office."""
    if actor.role not in CITIZENS:
        return "office"
    return "own" if waiting.holder == actor.person else "citizen"


def _card(waiting: Waiting, name: str, side: str, today: date) -> Card:
    params: dict[str, Any] = dict(waiting.params)
    if "kind" in params:
        params["kind"] = say(f"casework.contact.{params['kind']}")
    words = {"name": name, **params, **({"at": waiting.at} if waiting.at else {})}
    is_late = waiting.due is not None and waiting.due < today
    return Card(
        title=say(f"casework.waiting.{side}.{waiting.what}", **words),
        url=_place(waiting, side),
        text=say(f"casework.clock.{waiting.clock}")
        if waiting.clock
        else say(f"casework.waiting.{side}.{waiting.what}.why", **words),
        date=waiting.due,
        tag=gettext("Overdue") if is_late else "",
        color="danger" if is_late else "",
    )


def _place(waiting: Waiting, side: str) -> str:
    """Where what waits is dealt with."""
    if waiting.what is Waits.SUPERVISION:
        return reverse("casework:supervision_requests")
    if waiting.what is Waits.REVERSAL:
        return reverse("casework:reversals")
    if waiting.what is Waits.NOTICE:
        return reverse("casework:answer_advance_notice", args=[waiting.case, waiting.notice])
    if waiting.what is Waits.UNTAKEN:
        return reverse("casework:worklist") + "?tab=unassigned"
    if waiting.what is Waits.DRAFT:
        return reverse("casework:step", kwargs={"case_id": waiting.case, "key": StepKind.CHECK})
    if waiting.appeal is not None:
        return reverse("casework:appeal", kwargs={"appeal_id": waiting.appeal})
    names = {
        Waits.LETTER: "casework:decision",
        Waits.PROPOSAL: "casework:proposal",
        Waits.RETURNED: "casework:prepare",
        Waits.UNDELIVERED: "casework:decision",
        Waits.COMPLAINT_DRAFT: "casework:complain",
        Waits.COMPLAINT: "casework:case_complaint",
        Waits.DOCUMENTS: "casework:case_complaint",
    }
    default = "casework:case" if side == "office" else "casework:own_case"
    return reverse(names.get(waiting.what, default), kwargs={"case_id": waiting.case})
