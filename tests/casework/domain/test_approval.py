from uuid import uuid4

import pytest

from selvstyrt.casework.domain.approval import Approval, check_seen, open_points
from selvstyrt.core.domain.errors import Refused

TORUNN, GEIR = uuid4(), uuid4()


def codes(**changes: object) -> list[str]:
    plain: dict[str, object] = {
        "prepared_by": TORUNN,
        "approver": GEIR,
        "may_decide": True,
        "prepared_under": "1",
        "law_now": "1",
    }
    return [each.code for each in open_points(Approval(**{**plain, **changes}))]


def test_another_person_with_authority_may_confirm() -> None:
    assert codes() == []


def test_nobody_confirms_what_they_prepared() -> None:
    assert codes(approver=TORUNN) == ["casework.approval.same_person"]


def test_nobody_confirms_for_who_is_too_near() -> None:
    assert codes(is_disqualified=True) == ["casework.guard.disqualified"]


def test_authority_is_needed() -> None:
    assert codes(may_decide=False) == ["casework.approval.no_authority"]


def test_a_law_package_that_changed_in_between_stops_it() -> None:
    assert codes(law_now="2") == ["casework.approval.law_changed"]


def test_what_the_applicant_has_sent_since_is_weighed_first() -> None:
    assert codes(news=2) == ["casework.approval.news"]


def test_only_the_number_that_was_read_is_confirmed() -> None:
    check_seen(waits=2, seen=2)
    with pytest.raises(Refused):
        check_seen(waits=2, seen=1)
