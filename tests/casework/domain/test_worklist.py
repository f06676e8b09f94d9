"""A place in the list, written into an address and read back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.worklist import Place


@given(st.datetimes(min_value=datetime(2000, 1, 1), timezones=st.just(UTC)), st.uuids())  # noqa: DTZ001  # the bound only
def test_a_place_is_read_as_it_was_written(moment: datetime, case: object) -> None:
    place = Place(moment, case)  # type: ignore[arg-type]  # a UUID from hypothesis
    assert Place.parse(str(place)) == place


@pytest.mark.parametrize("written", ["", "x", "2026-05-04~x", "2026-05-04T10:00:00~" + "0" * 32])
def test_what_is_no_place_starts_from_the_beginning(written: str) -> None:
    assert Place.parse(written) is None
