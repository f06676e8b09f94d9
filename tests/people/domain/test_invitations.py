"""An invitation opens once, in time."""

from datetime import UTC, datetime, timedelta

import pytest

from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.invitations import LASTS, InvitationStanding, check_open, standing

MADE = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)


def test_it_opens_up_to_its_last_second() -> None:
    check_open(expires_at=MADE + LASTS, used_at=None, now=MADE + LASTS)


def test_it_does_not_open_later_or_twice() -> None:
    with pytest.raises(Refused) as late:
        check_open(expires_at=MADE + LASTS, used_at=None, now=MADE + LASTS + timedelta(seconds=1))
    assert late.value.code == "people.invitation_expired"
    with pytest.raises(Refused) as twice:
        check_open(expires_at=MADE + LASTS, used_at=MADE, now=MADE)
    assert twice.value.code == "people.invitation_used"


@pytest.mark.parametrize(
    ("used", "after", "expected"),
    [
        (None, 0, InvitationStanding.OPEN),
        (None, 1, InvitationStanding.EXPIRED),
        (MADE, 1, InvitationStanding.USED),
    ],
)
def test_an_invitation_is_open_to_its_last_moment_and_used_for_good(
    used: datetime | None, after: int, expected: InvitationStanding
) -> None:
    expires = MADE + LASTS
    assert standing(expires_at=expires, used_at=used, now=expires + timedelta(seconds=after)) is expected
