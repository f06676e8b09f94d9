"""The account of a person."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.models import Account


def account_of(person_id: UUID) -> UUID:
    """The id of the person's account; NotSeen when there is none."""
    found = Account.objects.filter(person=person_id).values_list("id", flat=True).first()
    if found is None:
        raise NotSeen
    return found


def without_account(persons: Iterable[UUID]) -> set[UUID]:
    """Those of these persons who cannot log in here yet."""
    wanted = set(persons)
    return wanted - set(Account.objects.filter(person__in=wanted).values_list("person_id", flat=True))
