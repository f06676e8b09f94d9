"""Questions out of JSON and back: the variable, the day, and each fact checked against what the law takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit

from selvstyrt.core.domain.money import Money, NotMoney
from selvstyrt.rules.domain.checks import (
    FIRST_DAY,
    LAST_DAY,
    OLDEST,
    any_birth,
    too_many_hours,
    too_much,
)
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.question import Possible, Question, Value
from selvstyrt.rules.domain.reading import Field
from selvstyrt.rules.queries.law import entries, system

_A_WEEK = "minutes a week"
_ORE = "øre"
_MOST = {_A_WEEK: 7 * 24 * 60, _ORE: 10**11}
# øre; times minutes, times a share in ten thousandths, much more would pass the engine's 64 bits
_MOST_AN_HOUR = 10**9
_LONGEST_DAY = 25 * 60  # minutes: the day on which the clocks go back
_LONGEST_MONTH = (31 * 24 + 1) * 60
_MOST_OF_ANYTHING = 100_000
# A million digits, or "1e999999", would be made into a whole number for minutes before anything could refuse it.
_AMOUNT = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")


def question_from_json(data: object, variable: str | None = None) -> Question:
    """A question from parsed JSON: {"variable": …, "day": …, "facts": {name: value}}.

    A fact that is null is not known; {"low": …, "high": …} or a list of answers says what is possible. Money is
    in kroner ("1234.50"), hours a week as "37:30". `variable` serves where the file names none. Raises
    FactsError at the field's path.
    """
    allowed = frozenset({"about", "variable", "day", "facts"})
    given = Field("", data).members(allowed, frozenset({"day"} if variable else {"day", "variable"}))
    day = given["day"].day()
    if not FIRST_DAY <= day <= LAST_DAY:
        first, last = FIRST_DAY.isoformat(), LAST_DAY.isoformat()
        raise FactsError("day", "rules.day_outside", first=first, last=last)
    asked = variable_asked(given["variable"].value if "variable" in given else variable)
    return Question(asked, day, _facts(given["facts"], day) if "facts" in given else {})


def question_to_json(question: Question) -> dict[str, Any]:
    """Plain data for json.dumps; `question_from_json` gives the same question back."""
    return {
        "variable": question.variable,
        "day": question.day.isoformat(),
        "facts": {name: _to_json(name, values) for name, values in question.facts.items()},
    }


def variable_asked(name: object) -> str:
    """The name, when the law has such a variable; else FactsError."""
    if not isinstance(name, str) or name not in system().variables:
        raise FactsError("variable", "rules.unknown_variable", value=str(name)[:40])
    return name


def _facts(field: Field, day: date) -> Mapping[str, Possible]:
    if not isinstance(field.value, dict):
        raise FactsError(field.path, "rules.not_an_object")
    found = {}
    for name, value in field.value.items():
        below = Field(f"{field.path}.{name[:40]}", value)
        variable = system().variables.get(name)
        if variable is None:
            raise FactsError(below.path, "rules.unknown_variable", value=name[:40])
        if variable.formulas:
            raise FactsError(below.path, "rules.worked_out")
        if value is None and variable.value_type is date and not name.endswith("birth_date"):
            continue  # a day that is not known is a day nobody has said
        found[name] = _possible(variable, below, day)
    return found


def _possible(variable: Any, field: Field, day: date) -> Possible:
    if variable.value_type is bool:
        return (False, True) if field.value is None else (field.yes_or_no(),)
    if variable.value_type is Enum:
        return _answers(variable, field)
    if variable.value_type is date:
        return _dates(variable.name, field, day)
    unit = entries()[variable.name].unit
    most = _most(variable, unit)
    interval = field.amounts(_ore, top=most) if unit == _ORE else _number(unit, field, most)
    if interval.high is None or interval.high > most:
        raise _too_much(unit, field, most)
    return (interval.low,) if interval.is_exact else (interval.low, interval.high)


def _most(variable: Any, unit: str) -> int:
    if unit == _ORE and "hour" in variable.name:
        return _MOST_AN_HOUR
    if unit == "minutes" and variable.definition_period == DateUnit.MONTH:
        return _LONGEST_MONTH
    if unit == "minutes" and entries()[variable.name].theme == "pay":
        return _LONGEST_DAY
    return _MOST.get(unit, _MOST_OF_ANYTHING)


def _number(unit: str, field: Field, most: int) -> Interval:
    if unit == _A_WEEK:
        return field.hours()
    return field.amounts(Field.whole, top=most)


def _too_much(unit: str, field: Field, most: int) -> FactsError:
    given = field.value["high"] if isinstance(field.value, dict) else field.value
    if unit == _A_WEEK:
        return too_many_hours(field.path, given, most)
    return too_much(field.path, given, most // 100 if unit == _ORE else most)


def _answers(variable: Any, field: Field) -> Possible:
    members = [member.name for member in variable.possible_values]
    if field.value is None:
        return tuple(members)
    given = field.value if isinstance(field.value, list) and field.value else [field.value]
    for value in given:
        if value not in members:
            raise FactsError(field.path, "rules.not_one_of", value=str(value)[:40], known=", ".join(members))
    return tuple(dict.fromkeys(given))


def _dates(name: str, field: Field, day: date) -> Possible:
    if field.value is None and name.endswith("birth_date"):
        return any_birth(day)
    if not isinstance(field.value, dict):
        return (_date(name, field, day),)
    both = frozenset({"low", "high"})
    low, high = (_date(name, end, day) for _, end in sorted(field.members(both, both).items(), reverse=True))
    if high < low:
        raise FactsError(f"{field.path}.high", "rules.ends_swapped")
    return (low, high)


def _date(name: str, field: Field, day: date) -> date:
    value = field.day()
    if name.endswith("birth_date"):
        if value > day:
            raise FactsError(field.path, "rules.born_after", on=day.isoformat())
        if value.year < day.year - OLDEST:
            raise FactsError(field.path, "rules.too_old", years=OLDEST)
    elif not FIRST_DAY <= value <= LAST_DAY:
        first, last = FIRST_DAY.isoformat(), LAST_DAY.isoformat()
        raise FactsError(field.path, "rules.day_outside", first=first, last=last)
    return value


def _ore(field: Field) -> int:
    """Kroner as a whole number or text; never negative, nothing finer than an øre."""
    shown = str(field.value)[:40]
    written = str(field.value).replace(" ", "").replace(",", ".")
    if type(field.value) not in (int, float, str) or not _AMOUNT.fullmatch(written):
        raise FactsError(field.path, "rules.not_money", value=shown)
    try:
        ore = Money.nok(Decimal(written)).ore
    except NotMoney:
        raise FactsError(field.path, "rules.not_money", value=shown) from None
    if ore < 0:
        raise FactsError(field.path, "rules.negative", value=shown)
    return ore


def _to_json(name: str, values: Possible) -> Any:
    written = [_written(name, value) for value in values]
    if len(written) == 1:
        return written[0]
    value_type = system().variables[name].value_type
    if value_type is bool:
        return None
    return written if value_type is Enum else {"low": written[0], "high": written[1]}


def _written(name: str, value: Value) -> bool | str | int:
    if isinstance(value, bool | str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    unit = entries()[name].unit
    if unit == _ORE:
        return f"{value // 100}.{value % 100:02}"
    return f"{value // 60}:{value % 60:02}" if unit == _A_WEEK else value
