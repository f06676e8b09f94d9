"""What is handed on for comparing: sums over the areas of life."""

from selvstyrt.casework.domain.handover_profile import AskedProfile, DecidedProfile
from selvstyrt.casework.domain.life import LifeArea


def test_sums_of_what_was_asked_and_granted() -> None:
    asked = AskedProfile(
        40, ((LifeArea.HOME, 90), (LifeArea.HOME, 30)), at_night=False, has_other_arenas=False
    )
    decided = DecidedProfile("9801", asked, ((LifeArea.HOME, 60), (LifeArea.TRAVEL, 15)))
    assert (asked.minutes, decided.granted_minutes) == (120, 75)
