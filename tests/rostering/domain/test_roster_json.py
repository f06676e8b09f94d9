"""A roster as JSON and back is the same roster, over both clock changes too."""

from __future__ import annotations

import pytest
from tests.rostering.small import REST, shift

from selvstyrt.rostering.domain.roster import Roster
from selvstyrt.rostering.domain.roster_json import roster_from_json, roster_to_json
from selvstyrt.rules.domain.facts import FactsError

ROSTER = Roster.of(
    [
        shift("04 08:00", "04 16:00", need="day"),
        shift("2027-10-30 22:00", "2027-10-31 07:00", REST, who="Elin"),
        shift("2027-03-27 22:00", "2027-03-28 07:00"),
    ]
)


def test_there_and_back() -> None:
    assert roster_from_json(roster_to_json(ROSTER)) == ROSTER


def test_times_are_norwegian_with_their_offset() -> None:
    night = roster_to_json(ROSTER)[2]
    assert (night["start"], night["end"]) == ("2027-10-30T22:00+02:00", "2027-10-31T07:00+01:00")


def test_a_shift_without_an_end_is_refused() -> None:
    with pytest.raises(FactsError) as refused:
        roster_from_json([{"assistant": "Mai", "start": "2027-01-04T08:00"}])
    assert refused.value.path == "shifts[0].end"
