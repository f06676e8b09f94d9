"""Shapes of what the API answers, for its OpenAPI description."""

from __future__ import annotations

from datetime import date
from typing import Any

from ninja import Field, Schema

from selvstyrt.rules.domain.facts import FactCode
from selvstyrt.rules.domain.outcome import Certainty, Met, Result, RuleCode
from selvstyrt.rules.domain.step import StepKind

_UNIT = (
    "yes or no, answer (one of the variable’s), date, number, øre, minutes, minutes a week, minutes after midnight, "
    "weeks, months, years, calendar year, days, or 1/10000 (a share)"
)


class Problem(Schema):
    """What is wrong, and at which field. The message is in the language of the reader."""

    field: str = Field(examples=["services[1].hours"])
    code: str = Field(examples=["rules.not_hours"])
    message: str


class Names(Schema):
    """A name in three languages."""

    nb: str
    nn: str
    en: str


class Between(Schema):
    """Minutes a week between two ends."""

    low: int
    high: int | None


class UsedFact(Schema):
    """A fact as the rule saw it: dates as text, minutes as numbers."""

    fact: FactCode
    params: dict[str, Any]


class Row(Schema):
    """One rule: the facts it used, met or not, where it stands and how certain that is."""

    rule: RuleCode
    facts: list[UsedFact]
    result: Met
    paragraph: str
    href: str
    valid_from: date
    certainty: Certainty


class Unknown(Schema):
    """A fact the outcome hangs on; of hours the number, from 0, of the service line."""

    fact: FactCode
    line: int | None


class Assessed(Schema):
    """The outcome. `possible`: every result the unknown facts leave open."""

    result: Result
    possible: list[Result]
    explanation: list[Row]
    unknown_that_matter: list[Unknown]
    countable_minutes: Between
    total_minutes: Between
    assessed_on: date
    law_version: str
    read_as_of: date
    beyond_reading: bool = Field(description="assessed on a later day than the law was read")
    before_the_right: bool = Field(description="assessed before the individual right existed")
    cap_hit: bool = Field(description="more combinations of unknown facts than are tried: not known")


class Step(Schema):
    """A step of the explanation, with the steps it rests on. `again`: its own steps stand earlier in the tree."""

    name: str
    kind: StepKind
    label: Names
    period: str = Field(description="a day, month or year; eternity for what never changes")
    possible: list[bool | int | str | None] = Field(description="ascending, in `unit`")
    unit: str
    answers: dict[str, Names] = Field(description="of a unit “answer”: what each is called")
    paragraph: str
    title: str
    href: str
    valid_from: date | None
    certainty: Certainty | None
    given: bool = Field(description="false: a fact the case does not name, taken as nought, none or no")
    again: bool
    steps: list[Step]


class Answer(Schema):
    """An explanation that can be kept and run again: `selvstyrt law explain FILE --again`."""

    format: str
    law_version: str
    read_as_of: date
    beyond_reading: bool = Field(description="the day lies after the law was read")
    question: dict[str, Any] = Field(description="as it was understood; may be sent again")
    possible: list[bool | int | str | None] = Field(
        description="every answer over what is open, ascending, in `unit`; null: a rate or a fact is not known"
    )
    unit: str = Field(description=_UNIT)
    find_out: list[str] = Field(
        description="open facts that could change it, the one that settles most first; then facts left out, "
        "without which it is not known"
    )
    assumed: list[str] = Field(
        description="facts it rests on that were left out: taken as nought, none or no"
    )
    uncertain: list[str] = Field(description="values it rests on that the law’s own text does not confirm")
    explanation: dict[
        str, Any
    ]  # a Step; it is checked where it is made, and would be slow to check again here


class Dated(Schema):
    """A dated value of the law."""

    name: str
    label: Names
    unit: str = Field(description=_UNIT)
    valid_from: date
    value: bool | int | str | None = Field(description="null: not known from this day on")
    certainty: Certainty
    paragraph: str
    title: str
    href: str
    read_in: list[str]
    law_read_as_of: date


class Variable(Schema):
    """A question the law answers (rule), or what it is asked about (fact, judgment)."""

    name: str
    kind: StepKind
    label: Names
    unit: str = Field(description=_UNIT)
    paragraph: str
    answers: list[str]
