"""The context processor `who`: who is logged in, acting as whom, with which other choices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from selvstyrt.core.domain.actor import Actor
from selvstyrt.people.domain.representation import ONESELF
from selvstyrt.people.middleware import Wearer
from selvstyrt.people.queries import Hat, is_demo
from selvstyrt.ui.catalogue import say


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the switch."""

    value: str
    label: str
    selected: bool


@dataclass(frozen=True, slots=True)
class Who:
    """What every page shows of the one who reads it. `demo` says whether all people here are made up."""

    demo: Any
    actor: Actor | None = None
    person_name: str = ""
    acting_for_name: str = ""
    organisation_name: str = ""
    role_choices: tuple[Choice, ...] = ()


def who(request: HttpRequest) -> dict[str, Who]:
    """No query beyond the middleware's, except the demo mark on pages of someone not logged in."""
    wearer: Wearer | None = getattr(request, "wearer", None)
    if wearer is None:
        return {"who": Who(demo=SimpleLazyObject(is_demo))}
    hat = wearer.hat
    return {
        "who": Who(
            demo=wearer.standing.is_demo,
            actor=wearer.actor,
            person_name=wearer.account.person.name,
            acting_for_name=hat.name if hat and hat.ground else "",
            organisation_name=hat.name if hat and not hat.ground else "",
            role_choices=_choices(wearer),
        )
    }


def _choices(wearer: Wearer) -> tuple[Choice, ...]:
    oneself = Choice(ONESELF, say("role.holder"), wearer.hat is None)
    return (oneself, *(Choice(hat.key, _label(hat), hat == wearer.hat) for hat in wearer.standing.hats))


def _label(hat: Hat) -> str:
    if hat.ground:
        return say("people.act_for", name=hat.name)
    return say("people.role_at", role=say(f"role.{hat.actor.role.value}"), organisation=hat.name)
