"""register_organisation: a municipality, provider or county governor begins to use the platform."""

from __future__ import annotations

from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.organisation_number import municipality_number, organisation_number
from selvstyrt.people.domain.roles import OrganisationKind
from selvstyrt.people.models import Organisation


@transaction.atomic
def register_organisation(
    *,
    actor: Actor,
    name: str,
    number: str,
    kind: OrganisationKind,
    municipality: str = "",
    county_governor: UUID | None = None,
    organisation_id: UUID | None = None,
) -> UUID:
    """Register an organisation and return its id; a municipality needs its own number. Refused when taken."""
    is_municipality = kind is OrganisationKind.MUNICIPALITY
    organisation = Organisation(
        name=name,
        organisation_number=organisation_number(number),
        kind=kind.value,
        municipality=municipality_number(municipality) if is_municipality else "",
        county_governor_id=county_governor if is_municipality else None,
        created_by=actor.person,
    )
    if organisation_id is not None:
        organisation.id = organisation_id
    try:
        with transaction.atomic():
            organisation.save(force_insert=True)
    except IntegrityError as taken:
        raise Refused("people.organisation_registered") from taken
    log_event(
        actor=actor,
        verb="register_organisation",
        object_type="organisation",
        object_id=organisation.id,
        municipality=organisation.municipality,
        data={"kind": kind.value},
    )
    return organisation.id
