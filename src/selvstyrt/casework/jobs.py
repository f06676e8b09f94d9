"""What a worker does for this room."""

from __future__ import annotations

from django_tasks import task

from selvstyrt.casework.actions.deliver_decision import deliver_decision
from selvstyrt.casework.actions.erase_kept_input import erase_kept_input
from selvstyrt.casework.actions.erase_unsent import erase_unsent
from selvstyrt.casework.actions.settle_delivery import settle_delivery
from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.queries.deliveries import decided_undelivered
from selvstyrt.core.domain.actor import SYSTEM
from selvstyrt.people.queries import municipalities


@task()
def follow_decisions() -> None:
    """Hourly, after letters has asked how far its letters have come: write what was never written, settle the
    rest.

    What failed is tried again by a person, who can see why it failed.
    """
    for case in decided_undelivered():
        act = settle_delivery if case.is_written else deliver_decision
        act(actor=platform_in(case.municipality), case_id=case.id)


@task()
def erase_what_is_over() -> None:
    """With each round: what was never sent, and what was laid aside, when its time is over."""
    erase_kept_input(actor=SYSTEM)
    for each in municipalities():
        erase_unsent(actor=platform_in(each.municipality))
