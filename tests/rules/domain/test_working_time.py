"""Which limits are not known is said by their names."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.working_time import Limit, WorkingLimits


def test_only_limits_without_a_value_are_unknown() -> None:
    known = Limit(660, "aml § 10-8 (1)", "", Certainty.CONFIRMED)
    open_one = Limit(None, "aml § 10-9 (1)", "", Certainty.UNCONFIRMED)
    limits = {each.name: known for each in fields(WorkingLimits) if each.name != "day"}
    assert WorkingLimits(day=date(2027, 1, 4), **limits).unknown() == ()
    limits["break_from"] = open_one
    assert WorkingLimits(day=date(2027, 1, 4), **limits).unknown() == ("break_from",)
