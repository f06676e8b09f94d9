"""The three grounds for acting for another, read as one list."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db.models import Q

from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.handover import Basis
from selvstyrt.people.domain.representation import Ground, GuardianScope, acts_in_care_cases, parent_period
from selvstyrt.people.models import Authority, Guardianship, ParentalResponsibility
from selvstyrt.people.queries.roles import valid_on


def bases(today: date, *, person: UUID | None = None, holder: UUID | None = None) -> list[Basis]:
    """Every ground that holds today in a case about services, between living people."""
    found = [*_parents(today, person, holder), *_guardians(today, person, holder)]
    return [*found, *_authorities(today, person, holder)]


def _between(
    today: date, person_field: str, person: UUID | None, holder_field: str, holder: UUID | None
) -> Q:
    alive = {f"{person_field}__died_on__isnull": True, f"{holder_field}__died_on__isnull": True}
    wanted = valid_on(today) & Q(**alive)
    if person is not None:
        wanted &= Q(**{person_field: person})
    if holder is not None:
        wanted &= Q(**{holder_field: holder})
    return wanted


def _parents(today: date, person: UUID | None, holder: UUID | None) -> list[Basis]:
    rows = ParentalResponsibility.objects.filter(_between(today, "parent", person, "child", holder))
    found = []
    for row in rows.select_related("child").order_by("valid_from", "created_at"):
        period = parent_period(row.child.birth_date, Period(row.valid_from, row.valid_to))
        if period is not None and today in period:
            found.append(Basis(row.id, Ground.PARENT, row.parent_id, row.child_id, period))
    return found


def guardian_scopes(row: Guardianship) -> frozenset[GuardianScope]:
    """What the mandate of this row covers."""
    return frozenset(scope for scope in GuardianScope if getattr(row, f"covers_{scope.value}"))


def _guardians(today: date, person: UUID | None, holder: UUID | None) -> list[Basis]:
    rows = Guardianship.objects.filter(_between(today, "guardian", person, "holder", holder))
    found = []
    for row in rows.order_by("valid_from", "created_at"):
        scopes = guardian_scopes(row)
        if acts_in_care_cases(scopes):
            period = Period(row.valid_from, row.valid_to)
            found.append(Basis(row.id, Ground.GUARDIAN, row.guardian_id, row.holder_id, period, scopes))
    return found


def _authorities(today: date, person: UUID | None, holder: UUID | None) -> list[Basis]:
    rows = Authority.objects.filter(
        _between(today, "helper", person, "holder", holder), withdrawn_at__isnull=True
    )
    return [
        Basis(row.id, Ground.AUTHORITY, row.helper_id, row.holder_id, Period(row.valid_from, row.valid_to))
        for row in rows.order_by("valid_from", "created_at")
    ]
