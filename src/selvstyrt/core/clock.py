"""The clock: the only place that asks what time it is. Time is UTC in store, Europe/Oslo on screen."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")
_fixed: ContextVar[datetime | None] = ContextVar("fixed_time", default=None)


def now() -> datetime:
    """This moment in UTC."""
    return _fixed.get() or datetime.now(UTC)


def today() -> date:
    """Today's date in Norway."""
    return now().astimezone(OSLO).date()


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Let the clock stand at this moment: for the demo world's past and for tests, nowhere else."""
    token = _fixed.set(moment.astimezone(UTC))
    try:
        yield
    finally:
        _fixed.reset(token)
