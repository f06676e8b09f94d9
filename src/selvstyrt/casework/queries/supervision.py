"""Requests for supervision: of who sent them, and of the office they were sent to. Nobody else sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from selvstyrt.casework.models import SupervisionRequest
from selvstyrt.core.access import Read
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.walls import WalledQuerySet
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries import municipalities, person_cards


@dataclass(frozen=True, slots=True)
class SupervisionRow:
    """One request with the names it needs."""

    request: SupervisionRequest
    holder: PersonCard
    municipality: str


def _of_office(actor: Actor) -> WalledQuerySet[SupervisionRequest]:
    """What was sent to this actor's office, less one's own."""
    if actor.role is not Role.COUNTY_GOVERNOR or actor.organisation is None:
        return SupervisionRequest.objects.none()
    rows = SupervisionRequest.objects.across("a county governor looks into several municipalities")
    return rows.filter(office=actor.organisation).exclude(holder=actor.person)


def supervision_seen(actor: Actor, request_id: UUID) -> SupervisionRequest:
    """The request, for the office; NotSeen for everyone else."""
    found = _of_office(actor).filter(id=request_id).first()
    if found is None:
        raise NotSeen
    return found


def supervision_read(actor: Actor, supervision_request_id: UUID, **_url: Any) -> Read:
    """For `@opens(reads=…)`."""
    found = supervision_seen(actor, supervision_request_id)
    return Read(holder=found.holder_id, object_type="supervision", object_id=found.id, found=found)


def office_requests(actor: Actor) -> list[SupervisionRow]:
    """Everything that was sent to the office: what is not answered first, then the oldest."""
    found = list(_of_office(actor).order_by("sent_at"))
    return supervision_rows(sorted(found, key=lambda each: each.answered_at is not None))


def own_requests(actor: Actor) -> list[SupervisionRow]:
    """What the person, or who acts for the person, has sent; the newest first."""
    if actor.role not in (Role.HOLDER, Role.HELPER):
        return []
    return supervision_rows(list(SupervisionRequest.objects.of_person(actor.concerns).order_by("-sent_at")))


def own_request(actor: Actor, request_id: UUID) -> SupervisionRequest | None:
    """One of them."""
    found: SupervisionRequest | None = (
        SupervisionRequest.objects.of_person(actor.concerns).filter(id=request_id).first()
    )
    return found


def supervision_rows(found: list[SupervisionRequest]) -> list[SupervisionRow]:
    """With names, for requests that the caller has been let to see."""
    names = person_cards({each.holder_id for each in found}) if found else {}
    bodies = {each.municipality: each.name for each in municipalities()}
    return [
        SupervisionRow(each, names[each.holder_id], bodies.get(each.municipality, each.municipality))
        for each in found
    ]
