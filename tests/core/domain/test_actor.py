from uuid import uuid4

from selvstyrt.core.domain.actor import SYSTEM, Actor, Role


def test_affairs_are_those_of_the_person_acted_for() -> None:
    parent, child = uuid4(), uuid4()
    assert Actor(parent, Role.HELPER, acting_for=child).concerns == child
    assert Actor(parent, Role.HOLDER).concerns == parent


def test_the_platform_itself_is_no_person_and_no_municipality() -> None:
    assert SYSTEM.role is Role.SYSTEM
    assert SYSTEM.municipality is None
    assert SYSTEM.person.int == 0
