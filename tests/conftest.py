"""The ground all tests stand on: the database, the files, the time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.conf import settings
from django.core.management.color import Style
from django.db.backends.sqlite3.base import DatabaseOperations
from django.utils import translation

from selvstyrt.core import clock

TOUCHES_DATABASE = {"db", "transactional_db", "live_server", "django_db_reset_sequences"}
A_MONDAY = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)  # ten in the morning in Norway


hypothesis.settings.register_profile("untimed", deadline=None)  # how fast a test runs is the machine's matter
hypothesis.settings.load_profile("untimed")


def pytest_configure() -> None:
    """A fresh clone has gathered no static files: the folder may be empty, but must be there."""
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database-only", action="store_true", help="only the tests that touch the database")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep `domain` pure, and leave out what no database can change when only databases are asked about."""
    touching = [item for item in items if _touches_database(item)]
    for item in touching:
        if "domain" in Path(item.fspath).relative_to(config.rootpath).parts[:-1]:
            raise pytest.UsageError(f"{item.nodeid}: tests of domain never touch a database")
    if config.getoption("--database-only"):
        config.hook.pytest_deselected(items=[item for item in items if item not in touching])
        items[:] = touching


def _touches_database(item: pytest.Item) -> bool:
    fixtures = set(getattr(item, "fixturenames", ()))
    return item.get_closest_marker("django_db") is not None or bool(fixtures & TOUCHES_DATABASE)


@pytest.fixture(scope="session", autouse=True)
def _flush_past_triggers() -> Iterator[None]:
    """Emptying all tables after a test that commits must get past the append-only triggers of SQLite.

    PostgreSQL empties by TRUNCATE, which no row trigger sees.
    """
    plain = DatabaseOperations.sql_flush

    def sql_flush(self: DatabaseOperations, style: Style, tables: Any, **options: Any) -> list[str]:
        with self.connection.cursor() as cursor:
            cursor.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_no_delete'"
            )
            triggers = cursor.fetchall()
        drop = [f"DROP TRIGGER {name}" for name, _ in triggers]
        return [*drop, *plain(self, style, tables, **options), *(sql for _, sql in triggers)]

    DatabaseOperations.sql_flush = sql_flush
    yield
    DatabaseOperations.sql_flush = plain


@pytest.fixture(autouse=True)
def _own_files(settings: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Each test keeps uploaded and made files in a folder of its own."""
    folder = tmp_path_factory.mktemp("media")
    settings.MEDIA_ROOT = folder
    yield
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def _no_language_left_over() -> Iterator[None]:
    """A page read in one language leaves it active in this thread: the next test begins with none chosen."""
    yield
    translation.deactivate()


@pytest.fixture
def monday() -> Iterator[datetime]:
    """The clock stands at ten in the morning of Monday 4 May 2026."""
    with clock.at(A_MONDAY):
        yield A_MONDAY


@pytest.fixture
def demo_world(db: None, django_capture_on_commit_callbacks: Any) -> None:
    """Fjordvik with its people and their stories, as `selvstyrt demo load` makes it; see tests/world.py."""
    from selvstyrt.config.demo.load import load_demo  # needs Django's apps, which stand after collection

    with django_capture_on_commit_callbacks(execute=True):  # letters go out once a decision is safely stored
        assert load_demo()
