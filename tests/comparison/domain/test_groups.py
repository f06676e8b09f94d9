"""Four groups by inhabitants."""

import pytest

from selvstyrt.comparison.domain.groups import Group, group_of
from selvstyrt.core.domain.errors import Refused


@pytest.mark.parametrize(
    ("inhabitants", "group"),
    [
        (200, Group.UNDER_5000),
        (4_999, Group.UNDER_5000),
        (5_000, Group.TO_10000),
        (19_000, Group.TO_25000),
        (25_000, Group.OVER_25000),
        (720_000, Group.OVER_25000),
    ],
)
def test_the_group_of_a_municipality(inhabitants: int, group: Group) -> None:
    assert group_of(inhabitants) is group


@pytest.mark.parametrize("impossible", [0, -3, 2_000_001])
def test_no_municipality_is_that_size(impossible: int) -> None:
    with pytest.raises(Refused, match="inhabitants_out_of_range"):
        group_of(impossible)
