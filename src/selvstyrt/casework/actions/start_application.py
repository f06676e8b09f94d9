"""start_application: a draft is begun, by the applicant or by a clerk with a paper in hand."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.life import Channel
from selvstyrt.casework.models import Application, Case
from selvstyrt.casework.queries.own import open_draft
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.queries import organisation_of_municipality, person_card

OLDEST_PAPER_DAYS = 366


@transaction.atomic
def start_application(
    *,
    actor: Actor,
    holder: UUID,
    municipality: str,
    channel: Channel = Channel.DIGITAL,
    received_on: date | None = None,
) -> Case:
    """Begin a draft, or go on with the one already begun for this person in this municipality.

    A citizen begins for oneself or the person acted for; a caseworker for anyone, on paper or by phone, with
    the date it was received. Refused: municipality not here, date in the future or too long ago.
    """
    _check_who(actor, holder, municipality, channel)
    if organisation_of_municipality(municipality) is None:
        raise Refused("casework.no_such_municipality")
    received_at = None if channel is Channel.DIGITAL else _received_at(received_on)
    begun = open_draft(actor, holder, municipality, channel)
    if begun is not None and begun.received_at == received_at:
        return begun
    case = Case.objects.create(
        municipality=municipality,
        holder_id=holder,
        channel=channel,
        received_at=received_at,
        created_by=actor.person,
    )
    Application.objects.create(municipality=municipality, case=case, created_by=actor.person)
    log_event(
        actor=actor,
        verb="start_application",
        object_type="case",
        object_id=case.id,
        municipality=municipality,
        data={"channel": channel.value},
    )
    return case


def _check_who(actor: Actor, holder: UUID, municipality: str, channel: Channel) -> None:
    if actor.role in (Role.HOLDER, Role.HELPER):
        allowed = actor.concerns == holder and channel is Channel.DIGITAL
    else:
        by_clerk = actor.role is Role.CASEWORKER and actor.municipality == municipality
        allowed = by_clerk and channel is not Channel.DIGITAL
        person_card(holder)
    if not allowed:
        raise NotSeen


def _received_at(received_on: date | None) -> datetime:
    if received_on is None:
        raise Refused("casework.received_when")
    today = clock.today()
    if received_on > today:
        raise Refused("casework.received_in_future")
    if (today - received_on).days > OLDEST_PAPER_DAYS:
        raise Refused("casework.received_too_long_ago")
    return datetime.combine(received_on, time(12), tzinfo=clock.OSLO)
