"""Is this database a demo, and who may be logged in as with one click?"""

from __future__ import annotations

from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.models import DemoDoor, DemoMark
from selvstyrt.people.queries.persons import card


def is_demo() -> bool:
    """True when `demo load` marked this database: then it holds no real-range identity number."""
    return DemoMark.objects.exists()


def demo_people() -> list[PersonCard]:
    """The demo people in the order of the login page; empty in an unmarked database."""
    if not is_demo():
        return []
    return [card(door.person) for door in DemoDoor.objects.select_related("person")]
