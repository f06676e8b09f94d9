"""The reference page: base template, a table of 20 rows and 10 events, 5 queries over a big table.

What a plain Django page costs here and now: other pages are told as ratios to it, in the same process.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import path

ROWS = 120_000
TEMPLATE = (Path(__file__).parent / "reference.html").read_text()


def fill() -> None:
    """One table of 120,000 rows, outside every room."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE bench_row (id integer PRIMARY KEY, unit integer NOT NULL, name varchar(40) NOT NULL, "
            "at timestamp NOT NULL, minutes integer NOT NULL)"
        )
        many = ", ".join(["(%s, %s, %s, '2026-05-04 08:00:00', %s)"] * 1000)
        for start in range(0, ROWS, 1000):
            values: list[Any] = []
            for number in range(start, start + 1000):
                values += [number, number % 400, f"Navn {number}", number % 2000]
            cursor.execute(f"INSERT INTO bench_row (id, unit, name, at, minutes) VALUES {many}", values)  # noqa: S608  # no input
        cursor.execute("CREATE INDEX bench_row_unit ON bench_row (unit, id)")
        cursor.execute("ANALYZE")


def page(request: HttpRequest) -> HttpResponse:
    """Five small queries, twenty rows, ten events."""
    with connection.cursor() as cursor:

        def ask(sql: str, *values: int) -> list[tuple[Any, ...]]:
            cursor.execute(sql, values)
            return list(cursor.fetchall())

        rows = ask("SELECT id, name, at, minutes FROM bench_row WHERE unit = %s ORDER BY id LIMIT 20", 7)
        events = ask("SELECT id, name, at FROM bench_row WHERE unit = %s ORDER BY id DESC LIMIT 10", 7)
        first = ask("SELECT id, name FROM bench_row WHERE id = %s", 7)
        second = ask("SELECT id, name FROM bench_row WHERE id = %s", 8)
        count = ask("SELECT count(*) FROM bench_row WHERE unit = %s", 7)
    context = {"rows": rows, "events": events, "first": first, "second": second, "count": count}
    return HttpResponse(_template().render(context, request))


@cache
def _template() -> Any:
    """Made once, as a page's own template is."""
    return engines["django"].from_string(TEMPLATE)


urlpatterns = [path("reference/", page)]
