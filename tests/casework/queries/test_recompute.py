"""A decision can be recomputed: the stored inputs give the stored outcome."""

from __future__ import annotations

import pytest
from tests.casework.assessed import DECIDES_ON, Asked, office

from selvstyrt.casework.models import Decision
from selvstyrt.casework.queries.grants import grants_since
from selvstyrt.casework.queries.recompute import recompute
from selvstyrt.core import clock
from selvstyrt.core.domain.hours import Hours

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("hours", [24, 25, 32])
def test_the_stored_inputs_give_the_stored_outcome(hours: int) -> None:
    with clock.at(DECIDES_ON):
        at = office((Asked("personal_care", hours * 60, hours * 60),))
        at.prepare()
        decision = Decision.objects.within("9901").get(id=at.confirm().id)
    assert recompute(decision).is_same


def test_another_answer_is_seen() -> None:
    with clock.at(DECIDES_ON):
        at = office()
        at.prepare()
        decision = at.confirm()
    decision.inputs = {**decision.inputs, "duration_months": 12}
    assert not recompute(decision).is_same


def test_a_delivered_decision_hands_a_grant_on(django_capture_on_commit_callbacks) -> None:
    with clock.at(DECIDES_ON):
        at = office()
        at.prepare()
        with django_capture_on_commit_callbacks(execute=True):
            decision = at.confirm()
        [grant] = grants_since(at.torunn, DECIDES_ON)
        assert list(grants_since(at.geir, DECIDES_ON)) == [grant]
    assert (grant.decision, grant.hours_a_week) == (decision.id, Hours.of(33))
