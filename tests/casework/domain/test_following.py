"""What may follow a case, by whom: the offer and the check are one rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.following import ASKED_FOR, REACHED, OldCase, check_may_follow, offered
from selvstyrt.casework.domain.origin import FOLLOWING, Origin
from selvstyrt.casework.domain.reversal import Standing
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused

LIMITED = OldCase(CaseState.DELIVERED, Standing.TIME_LIMITED)
old_cases = st.builds(
    OldCase, st.sampled_from(CaseState), st.sampled_from(Standing), st.booleans(), st.booleans()
)


def test_the_person_may_ask_for_renewal_and_a_new_look_and_for_nothing_else() -> None:
    everything = OldCase(CaseState.DELIVERED, Standing.TIME_LIMITED, has_duty=True, is_being_changed=True)
    assert offered(Role.HOLDER, everything) == offered(Role.HELPER, everything) == ASKED_FOR
    assert set(offered(Role.CASEWORKER, everything)) == set(FOLLOWING) - {Origin.COMPLAINT_MET}
    assert offered(Role.APPROVER, everything) == ()


@pytest.mark.parametrize("standing", [Standing.EXPIRED, Standing.OPEN_ENDED])
def test_only_what_runs_to_a_last_day_is_renewed(standing: Standing) -> None:
    assert Origin.RENEWAL in offered(Role.HOLDER, LIMITED)
    assert offered(Role.HOLDER, OldCase(CaseState.CLOSED, standing)) == (Origin.REASSESSMENT,)


@given(st.sampled_from(Origin), st.sampled_from(Role), old_cases, st.sampled_from(["", "  ", "Fordi"]))
def test_nothing_follows_without_a_decision_a_reason_and_one_of_the_two_who_may(
    origin: Origin, role: Role, old: OldCase, why: str
) -> None:
    try:
        check_may_follow(origin, role, old, why)
    except Refused:
        return
    assert why.strip()
    assert role in (Role.HOLDER, Role.HELPER, Role.CASEWORKER)
    assert role is Role.CASEWORKER or origin in ASKED_FOR
    assert old.state in REACHED or (origin is Origin.OWN_REVERSAL and old.state is CaseState.DECIDED)
    assert origin is not Origin.AFTER_APPEAL or old.has_duty
    assert origin is not Origin.COMPLAINT_MET or old.is_being_changed
