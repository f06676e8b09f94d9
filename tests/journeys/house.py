"""A running platform with the demo world, one fresh copy for each story, on SQLite or PostgreSQL."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

SELVSTYRT = [sys.executable, "-m", "selvstyrt.config.cli"]

_NO_SESSIONS = "from django.contrib.sessions.models import Session; Session.objects.all().delete()"


@dataclass
class House:
    """One platform: where it keeps its files, which database, at which address."""

    var: Path
    database: str
    port: int = 0
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
        return clean | {
            "SELVSTYRT_VAR": str(self.var),
            "DATABASE_URL": self.database,
            "DJANGO_SETTINGS_MODULE": "selvstyrt.config.settings",
            **self.settings,
        }

    def run(self, *words: str) -> str:
        done = subprocess.run(
            [*SELVSTYRT, *words], env=self.environment(), capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise AssertionError(f"selvstyrt {' '.join(words)}: {done.stdout}\n{done.stderr}")
        return done.stdout

    def open(self) -> subprocess.Popen[bytes]:
        """Start the server; returns when it answers."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        with (self.var / "server.log").open("wb") as log:
            server = subprocess.Popen(
                [*SELVSTYRT, "serve", "--port", str(self.port), "--workers", "1"],
                env=self.environment(),
                stdout=log,
                stderr=log,
            )
        self._wait_until_answering(server)
        return server

    @contextmanager
    def running(self) -> Iterator[House]:
        """This platform while its server answers."""
        server = self.open()
        try:
            yield self
        finally:
            server.terminate()
            server.wait(timeout=40)

    def end_all_sessions(self) -> None:
        """What time does: every session is over, on the server's side."""
        self.run("manage", "shell", "--command", _NO_SESSIONS)

    def _wait_until_answering(self, server: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and server.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.address}/about/", timeout=5):
                    return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.1)
        raise AssertionError((self.var / "server.log").read_text())


def build_pattern(var: Path, postgres: str | None) -> House:
    """The house that all stories copy: migrated, loaded with the demo world, static files collected."""
    database = f"sqlite:///{var / 'selvstyrt.sqlite3'}"
    if postgres:
        database = _database(postgres, f"journeys_{os.getpid()}")
        _psql(postgres, f"CREATE DATABASE {_name(database)}")
    pattern = House(var, database)
    pattern.run("manage", "migrate", "--verbosity=0")
    pattern.run("manage", "collectstatic", "--noinput", "--verbosity=0")
    pattern.run("demo", "load")
    return pattern


def copy_of(pattern: House, var: Path, postgres: str | None, story: int) -> House:
    """A fresh copy of the pattern: files and database."""
    shutil.copytree(pattern.var, var, dirs_exist_ok=True, ignore=shutil.ignore_patterns("static"))
    (var / "static").symlink_to(pattern.var / "static")
    if not postgres:
        return House(var, f"sqlite:///{var / 'selvstyrt.sqlite3'}")
    database = _database(postgres, f"{_name(pattern.database)}_{story}")
    _psql(postgres, f"CREATE DATABASE {_name(database)} TEMPLATE {_name(pattern.database)}")
    return House(var, database)


def tear_down(house: House, postgres: str | None) -> None:
    if postgres:
        _psql(postgres, f"DROP DATABASE IF EXISTS {_name(house.database)} WITH (FORCE)")


def _psql(server: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement.encode())


def _database(server: str, name: str) -> str:
    return urlunsplit(urlsplit(server)._replace(path=f"/{name}"))


def _name(database: str) -> str:
    return urlsplit(database).path.removeprefix("/")
