"""The caseworker's list, a case page and a submit with 100,000 cases: `python -m bench.casework [--cases N]`.

Each page is asked for through the test client by a caseworker who is logged in, all middleware included, and
told as a ratio to the reference page measured in the same process. SQLite always; PostgreSQL when
BENCH_POSTGRES_URL or TEST_POSTGRES_URL says where one answers. Aim: list and case page at most 2 times the
reference page and at most 12 queries.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

AIM_RATIO, AIM_QUERIES = 2.0, 12
WARM = 5


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        return inside(given.inside, given.cases, given.rounds)
    stores = {"SQLite": ""}
    postgres = os.environ.get("BENCH_POSTGRES_URL") or os.environ.get("TEST_POSTGRES_URL")
    if postgres:
        stores["PostgreSQL"] = postgres
    results = [one for name, address in stores.items() if (one := run(name, address, given)) is not None]
    print(json.dumps(results, indent=2))
    return 0 if len(results) == len(stores) and all(meets_aim(one) for one in results) else 1


def run(name: str, address: str, given: argparse.Namespace) -> dict[str, Any] | None:
    """Measure one database in a process of its own."""
    print(f"{name}: {given.cases:,} cases …", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        env = {
            **os.environ,
            "SELVSTYRT_VAR": folder,
            "DATABASE_URL": address or f"sqlite:///{folder}/bench.sqlite3",
            "DJANGO_SETTINGS_MODULE": "bench.settings",
        }
        command = [sys.executable, "-m", "bench.casework", "--inside", name]
        command += ["--cases", str(given.cases), "--rounds", str(given.rounds)]
        done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        print(f"{name}: failed", file=sys.stderr)
        return None
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])  # before it Django tells of its tables
    show(found)
    return found


def show(found: dict[str, Any]) -> None:
    print(f"\n{found['database']}, {found['cases']:,} cases", file=sys.stderr)
    print(f"{'page':<24}{'p50 ms':>9}{'p95 ms':>9}{'ratio':>8}{'queries':>9}", file=sys.stderr)
    for page in found["pages"]:
        print(
            f"{page['page']:<24}{page['p50']:>9.2f}{page['p95']:>9.2f}{page['ratio']:>8.2f}{page['queries']:>9}",
            file=sys.stderr,
        )


def meets_aim(found: dict[str, Any]) -> bool:
    return all(
        page["ratio"] <= AIM_RATIO and page["queries"] <= AIM_QUERIES
        for page in found["pages"]
        if page["page"].startswith(("list", "case"))
    )


def inside(database: str, cases: int, rounds: int) -> int:
    """In the measuring process: fill a fresh database, warm up, measure, take the database away again."""
    import django
    from django.test.utils import setup_databases, teardown_databases

    django.setup()
    made = setup_databases(verbosity=0, interactive=False)
    try:
        found = {"database": database, "cases": cases, "pages": measured(cases, rounds)}
    finally:
        teardown_databases(made, verbosity=0)
    print(json.dumps(found))
    return 0


def measured(cases: int, rounds: int) -> list[dict[str, Any]]:
    from bench import reference, world

    reference.fill()
    made = world.fill(cases)
    client = world.client_of(made.caseworker)
    pages: dict[str, Callable[[], Any]] = {
        "reference page": lambda: client.get("/reference/"),
        "list: mine": lambda: client.get("/cases/"),
        "list: not assigned": lambda: client.get("/cases/?tab=unassigned"),
        "list: all open": lambda: client.get("/cases/?tab=team"),
        "list: due soon": lambda: client.get("/cases/?tab=due"),
        "search by number": lambda: client.get(f"/cases/?q={made.number}"),
        "search by name": lambda: client.get("/cases/?q=Person+77"),
        "case: overview": lambda: client.get(f"/cases/{made.case}/"),
        "case: assessment": lambda: client.get(f"/cases/{made.case}/assessment/"),
        "case: the law": lambda: client.get(f"/cases/{made.case}/law/"),
    }
    pages["submit"] = world.submits(rounds + WARM + 1)
    queries = {name: counted(name, ask) for name, ask in pages.items()}
    times: dict[str, list[float]] = {name: [] for name in pages}
    for _ in range(rounds):  # in turn, so that whatever else the machine does strikes all alike
        for name, ask in pages.items():
            start = time.perf_counter()
            ask()
            times[name].append((time.perf_counter() - start) * 1000)
    base = statistics.median(times["reference page"])
    return [
        {
            "page": name,
            "p50": statistics.median(taken),
            "p95": statistics.quantiles(taken, n=20)[-1],
            "ratio": statistics.median(taken) / base,
            "queries": queries[name],
        }
        for name, taken in times.items()
    ]


def counted(name: str, ask: Callable[[], Any]) -> int:
    """Warm up, then count how many questions the page asks the database (transaction marks are none)."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    for _ in range(WARM):
        answer = ask()
        if answer is not None and answer.status_code != 200:
            raise RuntimeError(f"{name} answers {answer.status_code}")
    with CaptureQueriesContext(connection) as captured:
        ask()
    marks = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")
    return sum(not str(query["sql"]).startswith(marks) for query in captured.captured_queries)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    raise SystemExit(main())
