"""The three grounds for acting for another, read as one list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.handover import Basis
from selvstyrt.people.domain.representation import Ground, GuardianScope, acts_in_care_cases, parent_period
from selvstyrt.people.models import Authority, Guardianship, ParentalResponsibility, Person
from selvstyrt.people.queries.roles import valid_on


@dataclass(frozen=True, slots=True)
class Between:
    """A ground with the two it stands between, read together."""

    basis: Basis
    person: Person
    holder: Person


def bases(today: date, *, person: UUID | None = None, holder: UUID | None = None) -> list[Between]:
    """Every ground that holds today in a case about services, between living people."""
    found = [*parents(today, person, holder), *guardians(today, person, holder)]
    return [*found, *authorities(today, person, holder)]


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


def parents(today: date, person: UUID | None = None, holder: UUID | None = None) -> list[Between]:
    """Parental responsibility, until the day before the child is 18."""
    rows = ParentalResponsibility.objects.filter(_between(today, "parent", person, "child", holder))
    found = []
    for row in rows.select_related("parent", "child").order_by("valid_from", "created_at"):
        period = parent_period(row.child.birth_date, Period(row.valid_from, row.valid_to))
        if period is not None and today in period:
            basis = Basis(row.id, Ground.PARENT, row.parent_id, row.child_id, period)
            found.append(Between(basis, row.parent, row.child))
    return found


def guardian_scopes(row: Guardianship) -> frozenset[GuardianScope]:
    """What the mandate of this row covers."""
    return frozenset(scope for scope in GuardianScope if getattr(row, f"covers_{scope.value}"))


def guardians(today: date, person: UUID | None = None, holder: UUID | None = None) -> list[Between]:
    """Guardianship whose mandate opens cases about services."""
    rows = Guardianship.objects.filter(_between(today, "guardian", person, "holder", holder))
    found = []
    for row in rows.select_related("guardian", "holder").order_by("valid_from", "created_at"):
        scopes = guardian_scopes(row)
        if acts_in_care_cases(scopes):
            period = Period(row.valid_from, row.valid_to)
            basis = Basis(row.id, Ground.GUARDIAN, row.guardian_id, row.holder_id, period, scopes)
            found.append(Between(basis, row.guardian, row.holder))
    return found


def authorities(today: date, person: UUID | None = None, holder: UUID | None = None) -> list[Between]:
    """Written authority that has not been withdrawn."""
    rows = Authority.objects.filter(
        _between(today, "helper", person, "holder", holder), withdrawn_at__isnull=True
    )
    found = []
    for row in rows.select_related("helper", "holder").order_by("valid_from", "created_at"):
        period = Period(row.valid_from, row.valid_to)
        basis = Basis(row.id, Ground.AUTHORITY, row.helper_id, row.holder_id, period)
        found.append(Between(basis, row.helper, row.holder))
    return found
