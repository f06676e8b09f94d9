"""What a worker does for this room."""

from __future__ import annotations

from django_tasks import task

from selvstyrt.comparison.actions.publish_comparison import publish_comparison
from selvstyrt.core.domain.actor import SYSTEM


@task()
def publish_when_due() -> None:
    """With every round: makes the edition of the latest fixed day, the first time it is asked after that day."""
    publish_comparison(actor=SYSTEM)
