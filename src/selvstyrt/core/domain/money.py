"""Money: Norwegian kroner in whole øre."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


class NotMoney(ValueError):
    """The amount is not a whole number of øre."""


@dataclass(frozen=True, order=True, slots=True)
class Money:
    """An exact amount in NOK, kept as whole øre; never a float."""

    ore: int

    def __post_init__(self) -> None:
        if type(self.ore) is not int:
            raise NotMoney("Money is made of whole øre")

    @classmethod
    def nok(cls, kroner: int | Decimal | str) -> Money:
        """Exactly this many kroner; an amount finer than one øre raises NotMoney."""
        if isinstance(kroner, float):
            raise NotMoney("A float is not exact: write the amount as text or Decimal")
        ore = Decimal(kroner) * 100
        if ore != ore.to_integral_value():
            raise NotMoney("Money must come to whole øre")
        return cls(int(ore))

    @classmethod
    def total(cls, many: Iterable[Money]) -> Money:
        return cls(sum(each.ore for each in many))

    def share(self, part: Fraction) -> Money:
        """This part of the amount, rounded once to the nearest øre, half away from zero."""
        exact = Decimal(self.ore * part.numerator) / Decimal(part.denominator)
        return Money(int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)))

    @property
    def decimal(self) -> Decimal:
        return Decimal(self.ore).scaleb(-2)

    def __add__(self, other: Money) -> Money:
        return Money(self.ore + other.ore)

    def __sub__(self, other: Money) -> Money:
        return Money(self.ore - other.ore)

    def __neg__(self) -> Money:
        return Money(-self.ore)

    def __mul__(self, times: int) -> Money:
        return Money(self.ore * times)

    __rmul__ = __mul__

    def __bool__(self) -> bool:
        return self.ore != 0
