"""Reading: typed values out of parsed JSON, each error naming the path of the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from selvstyrt.core.domain.hours import Hours, NotHours
from selvstyrt.rules.domain.coded import Coded
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.interval import ANY_DURATION, ANY_HOURS, Interval

C = TypeVar("C", bound=Coded)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Field:
    """A value found at a path. Readers raise FactsError with the path when the value is not its kind."""

    path: str
    value: Any

    def members(self, allowed: frozenset[str], required: frozenset[str] = frozenset()) -> Mapping[str, Field]:
        """The object's members that are not null; unknown names are refused, they are most often slips."""
        if not isinstance(self.value, dict):
            raise FactsError(self.path or "(file)", "rules.not_an_object")
        for name in self.value:
            if name not in allowed:
                known = ", ".join(sorted(allowed))
                raise FactsError(self._below(name), "rules.unknown_field", known=known)
        for name in sorted(required):
            if self.value.get(name) is None:
                raise FactsError(self._below(name), "rules.missing")
        return {
            name: Field(self._below(name), value) for name, value in self.value.items() if value is not None
        }

    def items(self, read: Callable[[Field], T]) -> tuple[T, ...]:
        if not isinstance(self.value, list):
            raise FactsError(self.path, "rules.not_a_list")
        return tuple(read(Field(f"{self.path}[{at}]", value)) for at, value in enumerate(self.value))

    def day(self) -> date:
        try:
            return date.fromisoformat(self.value)
        except (TypeError, ValueError):
            raise FactsError(self.path, "rules.not_a_date", value=_shown(self.value)) from None

    def yes_or_no(self) -> bool:
        if not isinstance(self.value, bool):
            raise FactsError(self.path, "rules.not_yes_or_no", value=_shown(self.value))
        return self.value

    def whole(self) -> int:
        if type(self.value) is not int or self.value < 0:
            raise FactsError(self.path, "rules.not_a_whole_number", value=_shown(self.value))
        return self.value

    def one_of(self, kinds: type[C]) -> C:
        try:
            return kinds(self.value)
        except ValueError:
            known = ", ".join(kinds)
            raise FactsError(self.path, "rules.not_one_of", value=_shown(self.value), known=known) from None

    def hours(self) -> Interval:
        """ "37:30", "37.5" or 37.5; {"low": …, "high": …}; null is anything up to a whole week."""
        if self.value is None:
            return ANY_HOURS
        return self._interval(Field._minutes, ANY_HOURS.high)

    def months(self) -> Interval:
        """A whole number; {"low": …, "high": …} where null has no end; null is any duration."""
        if self.value is None:
            return ANY_DURATION
        return self._interval(Field.whole, None)

    def amounts(self, read: Callable[[Field], int], top: int) -> Interval:
        """What `read` reads; {"low": …, "high": …}; null is anything from nought to `top`."""
        if self.value is None:
            return Interval(0, top)
        return self._interval(read, top)

    def _interval(self, read: Callable[[Field], int], top: int | None) -> Interval:
        if not isinstance(self.value, dict):
            return Interval.exactly(read(self))
        ends = self.members(frozenset({"low", "high"}))
        low = read(ends["low"]) if "low" in ends else 0
        high = read(ends["high"]) if "high" in ends else top
        if high is not None and high < low:
            raise FactsError(self._below("high"), "rules.ends_swapped")
        return Interval(low, high)

    def _minutes(self) -> int:
        if type(self.value) not in (int, float, Decimal, str):
            raise FactsError(self.path, "rules.not_hours", value=_shown(self.value))
        try:
            return Hours.parse(str(self.value)).minutes
        except NotHours:
            raise FactsError(self.path, "rules.not_hours", value=_shown(self.value)) from None

    def _below(self, name: str) -> str:
        return f"{self.path}.{_shown(name)}" if self.path else _shown(name)


def _shown(value: object) -> str:
    """The value, or a name, for an error message, cut so that no flood of text comes back."""
    text = str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"
