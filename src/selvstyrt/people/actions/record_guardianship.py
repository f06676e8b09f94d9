"""record_guardianship: a guardian with a mandate."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.period import NotAPeriod, Period
from selvstyrt.people.domain.representation import GuardianScope
from selvstyrt.people.models import Guardianship
from selvstyrt.people.queries.standing import check_may_register, living, person_locked


@transaction.atomic
def record_guardianship(
    *,
    actor: Actor,
    holder: UUID,
    guardian: UUID,
    scopes: frozenset[GuardianScope],
    valid_from: date | None = None,
    valid_to: date | None = None,
    has_case: bool = False,
) -> UUID:
    """Record what the mandate covers and how long; returns its id. Refused when empty or for oneself.

    `has_case`: see `check_may_register`.
    """
    if holder == guardian:
        raise Refused("people.not_for_oneself")
    if not scopes:
        raise Refused("people.mandate_empty")
    ward = person_locked(holder)
    municipality = check_may_register(actor, ward, other=guardian, has_case=has_case)
    living(holder)
    living(guardian)
    try:
        period = Period(valid_from or clock.today(), valid_to)
    except NotAPeriod as backwards:
        raise Refused("people.ends_before_start") from backwards
    try:
        with transaction.atomic():
            row = Guardianship.objects.create(
                holder=ward,
                guardian_id=guardian,
                covers_personal=GuardianScope.PERSONAL in scopes,
                covers_care_services=GuardianScope.CARE_SERVICES in scopes,
                covers_financial=GuardianScope.FINANCIAL in scopes,
                valid_from=period.valid_from,
                valid_to=period.valid_to,
                created_by=actor.person,
            )
    except IntegrityError as twice:
        raise Refused("people.recorded_already") from twice
    log_event(
        actor=actor,
        verb="record_guardianship",
        object_type="guardianship",
        object_id=row.id,
        municipality=municipality,
        data={"holder": str(holder), "scopes": sorted(scope.value for scope in scopes)},
    )
    return row.id
