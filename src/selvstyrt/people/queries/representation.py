"""Who acts for whom today. Every answer ends by itself: at 18, at the end of a period, at a death."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from selvstyrt.people.domain.handover import ActingFor, Basis
from selvstyrt.people.domain.representation import Ground
from selvstyrt.people.models import Person
from selvstyrt.people.queries.grounds import bases
from selvstyrt.people.queries.persons import card


def may_act_for(person_id: UUID, holder_id: UUID, today: date) -> Basis | None:
    """The ground on which a person may act for a holder in a case about services today, or None."""
    return next(iter(bases(today, person=person_id, holder=holder_id)), None)


def those_acting_for(holder_id: UUID, today: date) -> list[ActingFor]:
    """Everyone who may act for this holder today: both parents, guardians, helpers."""
    return _with_cards(bases(today, holder=holder_id), of_holder=False)


def holders_of(person_id: UUID, today: date) -> list[ActingFor]:
    """Everyone this person may act for today; `person` is then the holder."""
    return _with_cards(bases(today, person=person_id), of_holder=True)


def parents_of(child_id: UUID, today: date) -> list[ActingFor]:
    """Those with parental responsibility today: each may act, all are heard. Empty once the child is 18."""
    return [each for each in those_acting_for(child_id, today) if each.basis.ground is Ground.PARENT]


def helpers_of(holder_id: UUID, today: date) -> list[ActingFor]:
    """Those the holder gave a written authority that holds today."""
    return [each for each in those_acting_for(holder_id, today) if each.basis.ground is Ground.AUTHORITY]


def _with_cards(found: list[Basis], *, of_holder: bool) -> list[ActingFor]:
    ids = {basis.holder if of_holder else basis.person for basis in found}
    persons = {person.id: card(person) for person in Person.objects.filter(pk__in=ids)}
    return [
        ActingFor(person=persons[basis.holder if of_holder else basis.person], basis=basis) for basis in found
    ]
