"""register_appeal: an officer types in a complaint that came from outside the platform."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_appeal_file import keep_appeal_file
from selvstyrt.casework.domain.appeal_registered import Registered, check_registered
from selvstyrt.casework.models import Appeal
from selvstyrt.casework.queries.appeals import appeal_typed_in
from selvstyrt.casework.queries.receipts import free_receipt
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.domain.organisation_number import municipality_number
from selvstyrt.people.queries import county_governor_of, organisation_of_municipality


@transaction.atomic
def register_appeal(
    *,
    actor: Actor,
    appeal_id: UUID,
    holder: UUID,
    told: Registered,
    files: Sequence[tuple[str, bytes]] = (),
) -> Appeal:
    """Register it under the id the form was given: sent twice, it stands once. Its points are added afterwards.

    Refused when the days cannot be right, when a file cannot be taken, and for a municipality that belongs under
    another office.
    """
    if actor.role is not Role.COUNTY_GOVERNOR or actor.organisation is None or holder == actor.person:
        raise NotSeen
    there = appeal_typed_in(actor, appeal_id)
    if there is not None:
        return there
    check_registered(told, clock.today())
    number = municipality_number(told.municipality)
    _check_office(actor.organisation, number)
    appeal: Appeal = Appeal.objects.create(
        id=appeal_id,
        municipality=number,
        municipality_name=" ".join(told.municipality_name.split()),
        created_by=actor.person,
        office_id=actor.organisation,
        holder_id=holder,
        number=free_receipt(),
        received_at=_moment(told.received_on),
        municipality_received_on=told.municipality_received_on,
        overall=told.overall.strip(),
        wants_deferral=told.wants_deferral,
        decided_on=told.decided_on,
        minutes_a_week=told.terms.minutes_a_week,
        asked_minutes_a_week=told.asked_minutes_a_week,
        free_use_over_year=told.terms.free_use_over_year,
        valid_from=told.terms.valid_from,
        valid_to=told.terms.valid_to,
    )
    for name, content in files:
        keep_appeal_file(actor=actor, appeal=appeal, name=name, content=content)
    log_event(
        actor=actor, verb="register_appeal", object_type="appeal", object_id=appeal.id, municipality=number
    )
    return appeal


def _check_office(office: UUID, municipality: str) -> None:
    found = county_governor_of(municipality)
    if organisation_of_municipality(municipality) and (found is None or found.id != office):
        raise Refused("casework.appeal.not_under_you")


def _moment(day: date) -> datetime:
    """Noon of the day on the stamp; now when it came today."""
    noon = datetime.combine(day, time(12), tzinfo=clock.OSLO)
    return min(noon, clock.now())
