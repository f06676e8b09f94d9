"""CRPD: whether the UN convention on the rights of persons with disabilities is Norwegian law on a day."""

from __future__ import annotations

from datetime import date

from selvstyrt.rules.queries.law import is_so


def is_law(on: date) -> bool:
    """Does the convention stand in menneskerettsloven § 2 on that day?"""
    return is_so("storting.duty.crpd_is_norwegian_law", on)
