from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.core.domain.actor import SYSTEM, Role


def test_the_platform_works_behind_the_wall_like_everyone_else() -> None:
    actor = platform_in("9999")
    assert (actor.role, actor.municipality, actor.person) == (Role.SYSTEM, "9999", SYSTEM.person)
