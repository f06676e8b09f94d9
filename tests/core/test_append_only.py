"""The database itself refuses: these tests go past the models, as a clumsy administrator would."""

from uuid import uuid4

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, models, transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import SYSTEM
from selvstyrt.core.models import Event, Reading

pytestmark = pytest.mark.django_db


def an_event() -> Event:
    return log_event(actor=SYSTEM, verb="try", object_type="thing", object_id=uuid4())


def a_reading() -> Reading:
    return Reading.objects.create(
        person=uuid4(),
        role="caseworker",
        purpose="assess",
        holder=uuid4(),
        object_type="case",
        object_id=uuid4(),
    )


@pytest.mark.parametrize("make", [an_event, a_reading])
@pytest.mark.parametrize("deed", ["update", "delete"])
def test_a_log_row_can_be_neither_changed_nor_taken_away(make: type[models.Model], deed: str) -> None:
    row = make()
    rows = type(row)._default_manager.filter(pk=row.pk)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        rows.update(object_type="other") if deed == "update" else rows.delete()
    row.refresh_from_db()
    assert row.object_type != "other"  # type: ignore[attr-defined]  # both logs have it


@pytest.mark.parametrize(
    "model",
    [
        "core.Event",
        "core.Reading",
        "casework.SentItem",
        "casework.StatedView",
        "casework.Decision",
        "casework.DecisionLine",
    ],
)
def test_every_append_only_table_carries_both_triggers(model: str) -> None:
    table = apps.get_model(model)._meta.db_table
    names = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal",
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(names, [table])
        found = {name for (name,) in cursor.fetchall()}
    assert {f"{table}_no_update", f"{table}_no_delete"} <= found


@pytest.mark.django_db(transaction=True)
def test_the_refusal_is_still_there_after_tables_were_emptied() -> None:
    """The tests empty tables past the triggers; this one runs after such an emptying at least once."""
    with transaction.atomic():
        event = an_event()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        Event.objects.filter(pk=event.pk).delete()


def test_a_log_row_cannot_be_replaced_by_another_of_the_same_number() -> None:
    """SQLite deletes the old row of an INSERT OR REPLACE without asking a trigger, unless told otherwise."""
    event = an_event()
    insert = {
        "sqlite": "INSERT OR REPLACE INTO core_event (id, at, verb, person, role, municipality, object_type, "
        "object_id, data) SELECT id, at, 'forged', person, role, municipality, object_type, object_id, data "
        "FROM core_event WHERE id = %s",
        "postgresql": "INSERT INTO core_event SELECT * FROM core_event WHERE id = %s "
        "ON CONFLICT (id) DO UPDATE SET verb = 'forged'",
    }[connection.vendor]
    with (
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(insert, [event.pk])
    event.refresh_from_db()
    assert event.verb == "try"
