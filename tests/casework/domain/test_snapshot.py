import json
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from tests.casework.domain.test_handover import SENT

from selvstyrt.casework.domain.handover import SentMove, SubmittedApplication
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.snapshot import as_json


def test_the_copy_is_plain_data_that_stands_a_way_through_json():
    copy = as_json(SENT)
    assert json.loads(json.dumps(copy)) == copy
    assert copy["form"] == 2
    assert copy["received_at"] == "2026-05-04T08:00:00+00:00"
    assert copy["case_id"] == str(UUID(int=1))
    assert copy["needs"][0]["area"] == LifeArea.MEALS.value
    assert copy["duration_months"] == [25, None]


def test_nothing_told_is_left_out_of_the_copy():
    assert set(SubmittedApplication.__dataclass_fields__) <= set(as_json(SENT))


def test_received_is_a_moment_with_its_zone():
    assert datetime.fromisoformat(as_json(SENT)["received_at"]) == datetime(2026, 5, 4, 8, tzinfo=UTC)


def test_a_move_is_told_with_its_day_written_out():
    move = SentMove(moving_on=date(2026, 8, 15), moved_from="Fjordvik kommune", wants_overlap=True)
    copy = as_json(replace(SENT, move=move))
    assert copy["move"] == {
        "moving_on": "2026-08-15",
        "moved_from": "Fjordvik kommune",
        "wants_overlap": True,
    }
    assert as_json(SENT)["move"] is None
