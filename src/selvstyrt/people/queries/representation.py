"""Who acts for whom today. Every answer ends by itself: at 18, at the end of a period, at a death."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from selvstyrt.people.domain.handover import ActingFor, Basis
from selvstyrt.people.queries import grounds
from selvstyrt.people.queries.persons import card


def may_act_for(person_id: UUID, holder_id: UUID, today: date) -> Basis | None:
    """The ground on which a person may act for a holder in a case about services today, or None."""
    return next((each.basis for each in grounds.bases(today, person=person_id, holder=holder_id)), None)


def those_acting_for(holder_id: UUID, today: date) -> list[ActingFor]:
    """Everyone who may act for this holder today: both parents, guardians, helpers."""
    return _acting(grounds.bases(today, holder=holder_id))


def holders_of(person_id: UUID, today: date) -> list[ActingFor]:
    """Everyone this person may act for today; `person` is then the holder."""
    found = grounds.bases(today, person=person_id)
    return [ActingFor(person=card(each.holder), basis=each.basis) for each in found]


def parents_of(child_id: UUID, today: date) -> list[ActingFor]:
    """Those with parental responsibility today: each may act, all are heard. Empty once the child is 18."""
    return _acting(grounds.parents(today, holder=child_id))


def helpers_of(holder_id: UUID, today: date) -> list[ActingFor]:
    """Those the holder gave a written authority that holds today."""
    return _acting(grounds.authorities(today, holder=holder_id))


def _acting(found: list[grounds.Between]) -> list[ActingFor]:
    return [ActingFor(person=card(each.person), basis=each.basis) for each in found]
