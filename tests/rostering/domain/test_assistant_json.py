"""An assistant out of JSON; what holds for all holds for each until something else is said."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.rostering.small import MONDAY, REST, shift, span

from selvstyrt.rostering.domain.assistant_json import assistant_from_json, employer_from_json
from selvstyrt.rostering.domain.problem import Assistant, Contract
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.reading import Field
from selvstyrt.rules.domain.working_time import Averaging, EmployerKind, Rota


def read(employer: dict[str, Any] | None = None, **given: Any) -> Assistant:
    everyone = employer_from_json(None if employer is None else Field("employer", employer))
    field = Field("assistants[0]", {"name": "Mai"} | given)
    return assistant_from_json(field, everyone, MONDAY, MONDAY + timedelta(days=6))


def test_one_of_whom_little_is_said() -> None:
    assert read() == Assistant("Mai")


def test_one_of_whom_all_is_said() -> None:
    mai = read(
        {
            "kind": "private_household",
            "agreements": {"averaging": "individual_written", "averaging_weeks": 8},
        },
        contract={"least": "10", "most": "20:30"},
        agreements={"sundays_averaged": True, "rota": "continuous", "averaging_from": "2026-12-07"},
        usual_weekly_hours="15",
        skills=["licence"],
        under_18=True,
        night_worker=False,
        available=[{"weekdays": ["mon"], "from": "08:00", "to": "16:00"}],
        absent=[{"first_day": "2027-01-06", "last_day": "2027-01-06"}],
        elsewhere=[{"start": "2027-01-04T08:00", "end": "2027-01-04T09:00"}],
        worked=[{"start": "2027-01-03T22:00", "end": "2027-01-04T07:00", "kind": "resting_night"}],
    )
    assert mai.facts.employer_kind is EmployerKind.PRIVATE_HOUSEHOLD
    assert (mai.facts.averaging, mai.averaging_weeks) == (Averaging.INDIVIDUAL_WRITTEN, 8)
    assert (mai.facts.rota, mai.facts.written_sunday_agreement) == (Rota.CONTINUOUS, True)
    assert (mai.averaging_from, mai.facts.usual_weekly_minutes) == (date(2026, 12, 7), 900)
    assert (mai.contract, mai.skills) == (Contract(600, 1230), {"licence"})
    assert (mai.under_18, mai.night_worker) == (True, False)
    assert mai.available == (span("04 08:00", "04 16:00"),)
    assert mai.absent == (span("06 00:00", "07 00:00"),)
    assert mai.elsewhere == (span("04 08:00", "04 09:00"),)
    assert mai.worked == (shift("03 22:00", "04 07:00", REST),)


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"contract": {"least": "20", "most": "10"}}, "contract.most"),
        ({"agreements": {"averaging_from": "2027-01-05"}}, "agreements.averaging_from"),
        ({"agreements": {"averaging_weeks": 0}}, "agreements.averaging_weeks"),
        ({"agreements": {"averaging": "by hand"}}, "agreements.averaging"),
        ({"worked": [{"start": "2027-01-04T09:00", "end": "2027-01-04T08:00"}]}, "worked[0].end"),
    ],
)
def test_what_cannot_be_meant(given: dict[str, Any], path: str) -> None:
    with pytest.raises(FactsError) as refused:
        read(**given)
    assert refused.value.path == f"assistants[0].{path}"
