"""A complaint that is typed in has its days in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from selvstyrt.casework.domain.appeal_registered import Registered, check_registered
from selvstyrt.casework.domain.appeal_worse import Terms
from selvstyrt.core.domain.errors import Refused

TODAY = date(2026, 7, 1)
TERMS = Terms(600, None, date(2026, 1, 1), None)
WHOLE = Registered("4640", "Sogndal", date(2026, 3, 1), date(2026, 3, 20), date(2026, 5, 1), TERMS, 900)


def test_all_on_one_day_is_in_order() -> None:
    check_registered(WHOLE, TODAY)
    check_registered(
        replace(WHOLE, decided_on=TODAY, municipality_received_on=TODAY, received_on=TODAY), TODAY
    )


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"municipality_received_on": date(2026, 2, 28)}, "complained_before_decided"),
        ({"received_on": date(2026, 3, 19)}, "sent_on_before_received"),
        ({"received_on": date(2026, 7, 2)}, "received_in_future"),
        ({"terms": replace(TERMS, valid_to=date(2025, 12, 31))}, "ends_before_start"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused, match=code):
        check_registered(replace(WHOLE, **changes), TODAY)
