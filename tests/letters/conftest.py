from collections.abc import Iterator

import pytest

from selvstyrt.letters import ports
from tests.letters.people_of_fjordvik import Messenger, Post


@pytest.fixture
def post() -> Iterator[Post]:
    mine = Post()
    before = ports.PAPER.plug(mine)
    yield mine
    ports.PAPER.plug(before)


@pytest.fixture
def email() -> Iterator[Messenger]:
    mine = Messenger()
    before = ports.EMAIL.plug(mine)
    yield mine
    ports.EMAIL.plug(before)


@pytest.fixture
def sms() -> Iterator[Messenger]:
    mine = Messenger()
    before = ports.SMS.plug(mine)
    yield mine
    ports.SMS.plug(before)


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """Run a block and then what was to happen after commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)
