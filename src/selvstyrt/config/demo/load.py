"""load_demo: the whole demo world in one transaction, or nothing."""

from __future__ import annotations

from django.db import transaction

from selvstyrt.config.demo.people import load_people
from selvstyrt.config.demo.stories import STORIES
from selvstyrt.core import clock
from selvstyrt.people.actions.mark_as_demo import mark_as_demo
from selvstyrt.people.queries.demo import is_demo


@transaction.atomic
def load_demo() -> bool:
    """Mark the database as a demo, register the people and tell their stories. False: loaded already.

    Refused when the database holds anyone with a real-range identity number.
    """
    if is_demo():
        return False
    mark_as_demo()
    today = clock.today()
    load_people(today)
    for story in STORIES:
        story(today)
    return True
