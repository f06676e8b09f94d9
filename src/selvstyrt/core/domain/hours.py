"""Hours: an exact amount of working time, kept as whole minutes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

_WRITTEN = re.compile(r"^\s*(?:(?P<h>\d{1,4})(?:[.,](?P<d>\d{1,4}))?|(?P<hh>\d{1,4}):(?P<mm>[0-5]\d))\s*$")


class NotHours(ValueError):
    """The text or number is not a whole number of minutes."""


@dataclass(frozen=True, order=True, slots=True)
class Hours:
    """An exact amount of time in whole minutes; may be negative (a balance), never a float."""

    minutes: int

    def __post_init__(self) -> None:
        if type(self.minutes) is not int:
            raise NotHours("Hours are made of whole minutes")

    @classmethod
    def of(cls, hours: int | Decimal | str) -> Hours:
        """Exactly this many hours. 37.5 is written `Hours.of("37.5")`; a third of an hour raises NotHours."""
        if isinstance(hours, float):
            raise NotHours("A float is not exact: write the hours as text or Decimal")
        minutes = Decimal(hours) * 60
        if minutes != minutes.to_integral_value():
            raise NotHours("Hours must come to whole minutes")
        return cls(int(minutes))

    @classmethod
    def parse(cls, written: str) -> Hours:
        """What a person typed: "37,5", "37.5", "37:30" or "37". A third of a minute or more text raises NotHours.

        Typed decimals are rounded to the nearest minute ("31,99" is 31 hours 59 minutes), never across an hour.
        """
        match = _WRITTEN.match(written)
        if match is None:
            raise NotHours(written)
        if match["hh"] is not None:
            return cls(int(match["hh"]) * 60 + int(match["mm"]))
        part = Fraction(int(match["d"] or 0), 10 ** len(match["d"] or ""))
        return cls(int(match["h"]) * 60 + min(59, int(part * 60 + Fraction(1, 2))))

    @classmethod
    def total(cls, many: Iterable[Hours]) -> Hours:
        return cls(sum(each.minutes for each in many))

    @property
    def decimal(self) -> Decimal:
        """Hours as a decimal number, rounded to four places: for showing, never for adding up."""
        return (Decimal(self.minutes) / 60).quantize(Decimal("0.0001"))

    def __add__(self, other: Hours) -> Hours:
        return Hours(self.minutes + other.minutes)

    def __sub__(self, other: Hours) -> Hours:
        return Hours(self.minutes - other.minutes)

    def __neg__(self) -> Hours:
        return Hours(-self.minutes)

    def __mul__(self, times: int) -> Hours:
        return Hours(self.minutes * times)

    __rmul__ = __mul__

    def __bool__(self) -> bool:
        return self.minutes != 0


NO_HOURS = Hours(0)
WEEK = Hours(168 * 60)
