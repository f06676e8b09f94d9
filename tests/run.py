"""Run the tests: `python -m tests.run check` for the fast part, `all` for everything, `walk` for every page by axe.

Quick things first: whoever has made a plain mistake hears of it within a minute.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
PYTEST = [sys.executable, "-m", "pytest", "-q"]

QUICK: tuple[tuple[str, list[str]], ...] = (
    ("style", [str(BIN / "ruff"), "check", "--quiet"]),
    ("format", [str(BIN / "ruff"), "format", "--check", "--quiet"]),
    ("who imports what", [str(BIN / "lint-imports"), "--no-cache"]),
    (
        "migrations match the models",
        [sys.executable, "-m", "django", "makemigrations", "--check", "--dry-run"],
    ),
    ("types", [str(BIN / "mypy")]),
)


def quick() -> list[str]:
    """Run every quick check and return the names of those that failed, each with its output shown."""
    failed = []
    for name, command in QUICK:
        start = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        verdict = "ok" if done.returncode == 0 else "FAILED"
        print(f"→ {name}: {verdict} ({time.monotonic() - start:.0f} s)", flush=True)
        if done.returncode:
            print(done.stdout, done.stderr, sep="\n", flush=True)
            failed.append(name)
    return failed


def pytest(name: str, *arguments: str, postgres: bool = False) -> list[str]:
    """One pytest run in a process of its own, in random order; its name if it failed."""
    environment = dict(os.environ) | {"SELVSTYRT_TEST_DATABASE": "postgres" if postgres else "sqlite"}
    if not postgres:
        environment.pop("TEST_POSTGRES_URL", None)
    print(f"→ {name}", flush=True)
    done = subprocess.run([*PYTEST, *arguments], cwd=ROOT, env=environment, check=False)
    return [name] if done.returncode else []


def check() -> list[str]:
    """The fast part: no database but the house's own, no browser."""
    domains = [str(path) for path in sorted((ROOT / "tests").rglob("domain")) if path.is_dir()]
    return quick() or pytest("rules of the house and pure domain", "tests/house", *domains)


def everything(arguments: list[str]) -> list[str]:
    """All runs, each on each database; every one is run even when another failed."""
    failed = quick()
    two = ["-n", "2", "--dist", "worksteal", *arguments]  # the long tests do not wait for the other process
    failed += pytest("all but the browser, on SQLite", "-m", "not journey and not walk", *two)
    if "TEST_POSTGRES_URL" in os.environ:
        on_postgres = ["-m", "not journey and not walk", "--database-only", *two]
        failed += pytest("all that touches the database, on PostgreSQL", *on_postgres, postgres=True)
    else:
        print("→ PostgreSQL: left out, TEST_POSTGRES_URL is not set", flush=True)
    failed += pytest("stories in the browser, on SQLite", "-m", "journey", *two)
    if "TEST_POSTGRES_URL" in os.environ:
        # Each story once, by keys: to the database the mouse and the keys are the same hand.
        by_keys = ["-m", "journey", "-k", "not mouse and not script", *two]
        failed += pytest("stories in the browser, on PostgreSQL", *by_keys, postgres=True)
    return failed + walk()  # once: the pages are the same on both databases


def walk() -> list[str]:
    """How pages look and behave: axe over every page, print, zoom; in an order that lets two processes end together."""
    in_order = ["-p", "no:randomly", "-n", "2", "--dist", "worksteal"]
    return pytest("how pages look, every page by axe, on SQLite", "-m", "walk", *in_order, "tests/journeys")


def main(arguments: list[str]) -> int:
    part, *rest = arguments or ["check"]
    parts = {"all": lambda: everything(rest), "walk": walk, "check": check}
    failed = parts[part]()
    for name in failed:
        print(f"FAILED: {name}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
