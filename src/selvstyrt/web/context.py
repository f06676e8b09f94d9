"""The context processor `navigation`: the few places that matter in the role one acts in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from selvstyrt.core.domain.actor import Actor, Role

HOME = ("web:home", _("What waits for you"))
MY_PAGE = ("people:me", _("My page"))
_CITIZEN = (HOME, ("casework:own_cases", _("My cases")), MY_PAGE)
PLACES: dict[Role, tuple[tuple[str, Any], ...]] = {
    Role.HOLDER: _CITIZEN,
    Role.HELPER: _CITIZEN,
    Role.CASEWORKER: (
        HOME,
        ("casework:worklist", _("Cases")),
        ("casework:complaints", _("Complaints")),
        ("casework:reversals", _("Reversals")),
        ("casework:enter_paper", _("Enter a paper application")),
        ("casework:imported_decisions", _("Running decisions")),
        MY_PAGE,
    ),
    Role.APPROVER: (
        HOME,
        ("casework:approvals", _("To be confirmed")),
        ("casework:complaints", _("Complaints")),
        ("casework:reversals", _("Reversals")),
        ("comparison:taking_part", _("Compare decisions")),
        MY_PAGE,
    ),
    Role.COUNTY_GOVERNOR: (
        HOME,
        ("casework:appeals", _("Complaints")),
        ("casework:reversals", _("Reversals")),
        MY_PAGE,
    ),
    Role.ADMINISTRATOR: (
        HOME,
        ("people:staff", _("Staff and authority")),
        ("casework:setup", _("Set-up")),
        ("casework:stand_ins", _("Stand-ins")),
        ("casework:import_decisions", _("Import running decisions")),
        MY_PAGE,
    ),
}


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the menu."""

    url: str
    label: Any
    is_here: bool


def navigation(request: HttpRequest) -> dict[str, list[Place]]:
    """The menu of the role now worn; none for someone who is not logged in."""
    actor: Actor | None = getattr(request, "actor", None)
    if actor is None:
        return {"navigation": []}
    places = [(reverse(name), label) for name, label in PLACES.get(actor.role, (HOME, MY_PAGE))]
    return {"navigation": [Place(url, label, url == request.path) for url, label in places]}
