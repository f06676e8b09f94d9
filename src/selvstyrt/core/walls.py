"""The wall between municipalities: a query on case rows that names no municipality does not run.

A row of a case belongs to one municipality, the data controller. Every read must say how it stands to the
wall: `within(municipality)`, `of_person(person)` for the citizen's own rows, or `across(reason)` for the few
jobs that serve all (each listed in tests/house). Following a relation from a row already read is allowed:
whoever holds the row has passed the wall.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self, TypeVar
from uuid import UUID

from django.db import models

M = TypeVar("M", bound=models.Model, covariant=True)


class WallForgotten(RuntimeError):
    """A query on case rows was run without saying whose rows it may see."""


class WalledQuerySet(models.QuerySet[M]):
    """A queryset that refuses to run until the wall has been named."""

    _wall_named = False

    def within(self, municipality: str) -> Self:
        """Only rows of this municipality (four-digit number)."""
        return self._named(self.filter(municipality=municipality))

    def of_person(self, person: UUID, field: str = "holder_id") -> Self:
        """Only rows about this person, whichever municipality holds them."""
        return self._named(self.filter(**{field: person}))

    def across(self, reason: str) -> Self:
        """Rows of all municipalities; the reason is read by whoever audits the code."""
        if not reason:
            raise WallForgotten("Say why this query must cross the wall")
        return self._named(self.all())

    def _named(self, queryset: Self) -> Self:
        queryset._wall_named = True
        return queryset

    def __or__(self, other: Any) -> Any:
        """Together with other rows: they too must have named the wall."""
        self._check_walls(other)
        return super().__or__(other)

    def __xor__(self, other: Any) -> Any:
        self._check_walls(other)
        return super().__xor__(other)

    def union(self, *others: Any, all: bool = False) -> Any:
        self._check_walls(*others)
        return super().union(*others, all=all)

    def _check_walls(self, *others: Any) -> None:
        for each in (self, *others):
            if isinstance(each, WalledQuerySet):
                each._check_wall()

    def _clone(self) -> Self:
        clone: Self = super()._clone()  # type: ignore[misc]  # Django's stubs leave private methods out
        clone._wall_named = self._wall_named
        return clone

    def _check_wall(self) -> None:
        if not self._wall_named and not self._hints and not self.query.is_empty():  # type: ignore[attr-defined]  # private in the stubs
            raise WallForgotten(f"{self.model.__name__}: name the municipality, the person or the reason")

    def resolve_expression(self, *args: Any, **kwargs: Any) -> Any:
        """Rows asked for inside another question (`case__in=rows`) name the wall too."""
        self._check_wall()
        return super().resolve_expression(*args, **kwargs)

    def _fetch_all(self) -> None:
        self._check_wall()
        super()._fetch_all()

    def iterator(self, *args: Any, **kwargs: Any) -> Iterator[Any]:
        self._check_wall()
        return super().iterator(*args, **kwargs)

    def count(self) -> int:
        self._check_wall()
        return super().count()

    def exists(self) -> bool:
        self._check_wall()
        return super().exists()

    def aggregate(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        self._check_wall()
        return super().aggregate(*args, **kwargs)

    def update(self, **kwargs: Any) -> int:
        self._check_wall()
        return super().update(**kwargs)

    def delete(self) -> tuple[int, dict[str, int]]:
        self._check_wall()
        return super().delete()


WalledManager = models.Manager.from_queryset(WalledQuerySet)
