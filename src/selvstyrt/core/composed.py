"""Questions to the database that are put into SQL once and asked many times with new values.

Django takes several times as long to write the SQL of a wide question as the database takes to answer it. What is
kept is the question only: every asking goes to the database, with the values of that asking.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from django.db import connections, models
from django.db.models.expressions import Expression

M = TypeVar("M", bound=models.Model)


class _Given(Expression):
    """A place in a question for a value that comes when it is asked."""

    def __init__(self, name: str, field: models.Field[Any, Any]) -> None:
        super().__init__(output_field=field)
        self.name = name

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:  # type: ignore[override]  # no strings
        return "%s", [self]

    def prepared(self, values: dict[str, Any], connection: Any) -> Any:
        """The value for this place as the database takes it; nothing is no value: "= NULL" finds no row."""
        value = values[self.name]
        if value is None:
            raise TypeError(f"{self.name}: a question put into SQL once takes no None")
        return self.output_field.get_db_prep_value(value, connection)


def given(name: str, field: models.Field[Any, Any]) -> Any:
    """What stands in a question where a value will come: `filter(person=given("person", UUIDField()))`."""
    return _Given(name, field)


class Composed(Generic[M]):
    """A question of which `ask` builds the queryset, with a `given` for each value that changes.

    `ask` is called once for each database, and the queryset must be of the same shape whatever the values: a list
    of unknown length has no place in it. Walls are checked as in any queryset.
    """

    def __init__(self, ask: Callable[[], models.QuerySet[M]]) -> None:
        self._ask = ask
        self._written: dict[str, tuple[models.QuerySet[M], Any, str, tuple[Any, ...]]] = {}

    def rows(self, **values: Any) -> list[M]:
        """The rows for these values, read now."""
        queryset = self._ask() if not self._written else next(iter(self._written.values()))[0]
        alias = queryset.db
        if alias not in self._written:
            compiler = queryset.query.get_compiler(using=alias)
            sql, places = compiler.as_sql()
            self._written[alias] = (queryset, compiler, sql, tuple(places))
        queryset, compiler, sql, places = self._written[alias]
        connection = connections[alias]
        params = tuple(
            each.prepared(values, connection) if isinstance(each, _Given) else each for each in places
        )
        asked = queryset.all()
        asked.query.get_compiler = lambda **_: _written(compiler, connection, sql, params)  # type: ignore[method-assign]  # this asking only
        return list(asked)


def _written(compiler: Any, connection: Any, sql: str, params: tuple[Any, ...]) -> Any:
    """The compiler of the question with its SQL already written, on the connection of this thread."""
    ready = copy.copy(compiler)
    ready.connection = connection
    ready.as_sql = lambda *_args, **_kwargs: (sql, params)
    return ready
