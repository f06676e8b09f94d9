"""In whose hands a case is."""

from __future__ import annotations

from uuid import uuid4

import pytest

from selvstyrt.casework.domain.hands import check_in_hands_of, is_in_hands_of
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused

TORUNN, MAI = uuid4(), uuid4()
ACTOR = Actor(person=TORUNN, role=Role.CASEWORKER, municipality="9901")


def test_the_assigned_and_the_stand_in_have_it_and_nobody_else() -> None:
    assert is_in_hands_of(ACTOR, TORUNN, [])
    assert is_in_hands_of(ACTOR, MAI, [MAI])
    assert not is_in_hands_of(ACTOR, MAI, [])
    assert not is_in_hands_of(Actor(person=TORUNN, role=Role.APPROVER), TORUNN, [])


@pytest.mark.parametrize(
    ("holds", "code"), [(None, "casework.case_not_assigned"), (MAI, "casework.case_with_colleague")]
)
def test_the_refusal_says_whether_it_is_free_or_taken(holds: object, code: str) -> None:
    with pytest.raises(Refused) as refused:
        check_in_hands_of(ACTOR, holds, [])  # type: ignore[arg-type]  # parametrised
    assert refused.value.code == code
