"""Is this database a demo, and who may be logged in as with one click?"""

from __future__ import annotations

from selvstyrt.core import clock
from selvstyrt.people.domain.handover import PersonCard, RoleHeld
from selvstyrt.people.models import DemoDoor, DemoMark, RoleAssignment
from selvstyrt.people.queries.persons import card
from selvstyrt.people.queries.roles import held, valid_on


def is_demo() -> bool:
    """True when `demo load` marked this database: then it holds no real-range identity number."""
    return DemoMark.objects.exists()


def demo_people() -> list[tuple[PersonCard, list[RoleHeld]]]:
    """The demo people with their roles, in the order of the login page; none in an unmarked database."""
    if not is_demo():
        return []
    people = [card(door.person) for door in DemoDoor.objects.select_related("person")]
    rows = RoleAssignment.objects.select_related("person", "organisation").filter(
        valid_on(clock.today()), person__in=[person.id for person in people]
    )
    roles = [held(row) for row in rows]
    return [(person, [role for role in roles if role.person == person.id]) for person in people]
