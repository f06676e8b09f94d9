"""What a worker does for this room. The rows that wait are the queue; a job is only a hurry."""

from __future__ import annotations

from uuid import UUID

from django_tasks import task

from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM
from selvstyrt.letters import actions
from selvstyrt.letters.queries.queue import deliveries_under_way, deliveries_waiting, notices_waiting


@task()
def send_delivery(delivery_id: str) -> None:
    """Post one letter, and ask at once how far it came."""
    actions.send_delivery(actor=SYSTEM, delivery_id=UUID(delivery_id))
    actions.follow_delivery(actor=SYSTEM, delivery_id=UUID(delivery_id))


@task()
def send_notice(notice_id: str) -> None:
    """Send one notice."""
    actions.send_notice(actor=SYSTEM, notice_id=UUID(notice_id))


@task()
def follow_deliveries() -> None:
    """Hourly: take up what was left waiting, and ask about every letter under way."""
    for delivery in deliveries_waiting():
        actions.send_delivery(actor=SYSTEM, delivery_id=delivery)
    for notice in notices_waiting():
        actions.send_notice(actor=SYSTEM, notice_id=notice)
    for delivery in deliveries_under_way():
        actions.follow_delivery(actor=SYSTEM, delivery_id=delivery)


@task()
def send_second_notices() -> None:
    """Daily: tell once more who has not opened a letter after a week."""
    actions.send_second_notices(actor=SYSTEM, today=clock.today())


def soon(job: str, record: UUID) -> None:
    """Ask a worker to run this job on this record now."""
    {"send_delivery": send_delivery.enqueue, "send_notice": send_notice.enqueue}[job](str(record))
