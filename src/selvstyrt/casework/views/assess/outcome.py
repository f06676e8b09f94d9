"""The law's outcome in words that a template can set out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from selvstyrt.core.domain.hours import WEEK
from selvstyrt.rules.domain.facts import FactCode
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.outcome import ExplanationRow, Met, Outcome, Result, UnknownFact, UsedFact
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.words import day, hours

_IN_MINUTES = (FactCode.SERVICE_HOURS, FactCode.OTHER_ARENAS)
_COLOURS = {Met.MET: "success", Met.NOT_MET: "neutral", Met.NOT_KNOWN: "warning"}
_BOXES = {
    Result.RIGHT: "success",
    Result.RIGHT_UNLESS_HIGHER_COST: "success",
    Result.NO_RIGHT_DUTY_STANDS: "warning",
    Result.NOT_KNOWN: "info",
}


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One rule with the facts it used, all in words but the address of the paragraph and the colour."""

    rule: str
    result: str
    colour: str
    facts: list[str]
    paragraph: str
    href: str
    since: str
    certainty: str


@dataclass(frozen=True, slots=True)
class ToldOutcome:
    """The outcome as the page shows it."""

    outcome: Outcome
    colour: str
    rows: list[ToldRow]
    unknown: list[str]
    countable: str
    total: str
    duty_stands: bool


def told(outcome: Outcome, lines: list[str]) -> ToldOutcome:
    """`lines` are the names of the lines in the order in which the law was asked about them."""
    return ToldOutcome(
        outcome=outcome,
        colour=_BOXES[outcome.result],
        rows=_rows(outcome.explanation),
        unknown=[_unknown(each, lines) for each in outcome.unknown_that_matter],
        countable=between(outcome.countable),
        total=between(outcome.total),
        duty_stands=outcome.result is Result.NO_RIGHT_DUTY_STANDS,
    )


def _rows(explanation: Iterable[ExplanationRow]) -> list[ToldRow]:
    """Ten rules share a few days, results and certainties: each is put into words once."""
    since = cache(lambda first: _("since %(day)s") % {"day": day(first)})
    words = cache(say)
    return [
        ToldRow(
            rule=say(row.rule.code),
            result=words(row.result.code),
            colour=_COLOURS[row.result],
            facts=[_fact(fact) for fact in row.facts],
            paragraph=row.paragraph,
            href=row.href,
            since=since(row.valid_from),
            certainty=words(row.certainty.code),
        )
        for row in explanation
    ]


def between(minutes: Interval) -> str:
    """Hours known exactly, or between two ends. A whole week of not knowing is no upper end to show."""
    if minutes.is_exact:
        return hours(minutes.low)
    if minutes.high is None or minutes.high - minutes.low >= WEEK.minutes:
        if not minutes.low:
            return _("not known yet")
        return _("at least %(low)s") % {"low": hours(minutes.low)}
    return _("between %(low)s and %(high)s") % {"low": hours(minutes.low), "high": hours(minutes.high)}


def _fact(fact: UsedFact) -> str:
    params = dict(fact.params)
    name = say(fact.code.code)
    if "low" in params:
        low, high = params["low"], params["high"]
        if fact.code in _IN_MINUTES:
            value = between(Interval(int(low or 0), None if high is None else int(high)))
        else:
            value = _months(int(low or 0), None if high is None else int(high))
    elif "date" in params:
        value = day(date.fromisoformat(str(params["date"]))) if params["date"] else _("not known")
    elif "answer" in params:
        answer = params["answer"]
        value = _("not known") if answer is None else _("yes") if answer else _("no")
    else:
        return name
    return f"{name}: {value}"


def _months(low: int, high: int | None) -> str:
    if low == high:
        return ngettext("%(count)s month", "%(count)s months", low) % {"count": low}
    if high is None:
        return _("at least %(low)s months") % {"low": low} if low else _("not known")
    return _("%(low)s to %(high)s months") % {"low": low, "high": high}


def _unknown(fact: UnknownFact, lines: list[str]) -> str:
    name = say(fact.code.code)
    return f"{name}: {lines[fact.line]}" if fact.line is not None and fact.line < len(lines) else name
