"""The forty invented municipalities beside Fjordvik's people, without the people's stories."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from selvstyrt.core import clock


@pytest.fixture
def fjordvik(db: None, monday: datetime) -> None:
    """Fjordvik's people and posts on a fixed day; nobody has applied for anything."""
    from selvstyrt.config.demo.people import load_people  # needs Django's apps, which stand after collection
    from selvstyrt.people.actions.mark_as_demo import mark_as_demo

    mark_as_demo()
    load_people(clock.today())


@pytest.fixture
def neighbours(fjordvik: None) -> None:
    """Everything that `demo load` puts beside the stories: neighbours with their decisions, and an edition of them."""
    from selvstyrt.config.demo.neighbours.load import load_neighbours

    assert load_neighbours()


@pytest.fixture
def edition(db: None) -> Any:
    """What is published of the neighbours, without the rows it was made of: pages read nothing else."""
    from tests.comparison.people import publish

    return publish()
