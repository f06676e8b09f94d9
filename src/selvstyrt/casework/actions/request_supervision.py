"""request_supervision: somebody asks the county governor to look into the municipality (pbrl § 7-4)."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.models import SupervisionRequest
from selvstyrt.casework.queries.receipts import free_receipt
from selvstyrt.casework.queries.supervision import own_request
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.queries import county_governor_of


@transaction.atomic
def request_supervision(
    *, actor: Actor, request_id: UUID, municipality: str, text: str
) -> SupervisionRequest:
    """Send it to the municipality's county governor, under the id the form was given: sent twice, it stands once.

    Never part of a complaint, and the municipality sees nothing of it. Its event belongs to no municipality.
    """
    if actor.role not in (Role.HOLDER, Role.HELPER):
        raise NotSeen
    there = own_request(actor, request_id)
    if there is not None:
        return there
    if not text.strip():
        raise Refused("casework.nothing_written")
    office = county_governor_of(municipality)
    if office is None:
        raise Refused("casework.supervision.no_office")
    sent: SupervisionRequest = SupervisionRequest.objects.create(
        id=request_id,
        municipality=municipality,
        created_by=actor.person,
        office_id=office.id,
        holder_id=actor.concerns,
        sent_by_id=actor.person,
        sent_at=clock.now(),
        receipt=free_receipt(),
        text=text.strip(),
    )
    log_event(actor=actor, verb="request_supervision", object_type="supervision", object_id=sent.id)
    return sent
