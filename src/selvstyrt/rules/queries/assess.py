"""Assess: case facts in, outcome with explanation out."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from selvstyrt.rules.domain.checks import check
from selvstyrt.rules.domain.facts import CaseFacts
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.outcome import Outcome, Result, UnknownFact
from selvstyrt.rules.queries import law
from selvstyrt.rules.queries.explain import Answers, explain
from selvstyrt.rules.queries.granted import with_grant
from selvstyrt.rules.queries.scenarios import CAP, Row, Scenarios, scenarios
from selvstyrt.rules.queries.unknowns import Judged, unknown_that_matter

_RESULTS = {
    "no_right": Result.NO_RIGHT_DUTY_STANDS,
    "right_unless_higher_cost": Result.RIGHT_UNLESS_HIGHER_COST,
    "right": Result.RIGHT,
}
_CONDITIONS = (
    "right_in_force",
    "under_age_limit",
    "kept_after_age_limit",
    "long_lasting",
    "counts_respite",
    "counts_night",
    "counts_several_helpers",
    "large_need",
    "conditional_need",
    "duty_to_offer_bpa",
    "right_to_necessary_services",
)


@lru_cache(maxsize=256)
def assess(facts: CaseFacts, *, cap: int = CAP) -> Outcome:
    """As `assess_once`, for the cases of the platform itself: the last answers are kept in memory.

    The same facts have the same outcome for as long as the process lives, and while reasons are typed, and from
    page to page of a case, the same facts are asked about again and again.
    """
    return assess_once(facts, cap=cap)


def assess_once(facts: CaseFacts, *, cap: int = CAP) -> Outcome:
    """What pbrl § 2-1 d says about these facts on the day they are assessed. Nothing of them is kept.

    Unknown facts are tried every way that can make a difference, at most `cap` combinations of the yes-or-no
    ones; the result is not known only where it hangs on them. Impossible facts raise FactsError.
    """
    check(facts)
    facts = with_grant(facts)
    tried = scenarios(facts, cap)
    answers = law.ask(
        facts.assessed_on, tried.columns, ("bpa_right", "countable_minutes", "total_minutes", *_CONDITIONS)
    )
    judged = _judged(tried, answers)
    possible = _possible(facts, judged)
    unknown = unknown_that_matter(facts, judged)
    if tried.cap_hit:
        unknown = tuple(dict.fromkeys([*unknown, *(UnknownFact(code) for code in tried.open_facts)]))
    countable = _interval(answers["countable_minutes"])
    conditions = Answers({name: answers[name] for name in _CONDITIONS})
    return Outcome(
        result=possible[0] if len(possible) == 1 and not tried.cap_hit else Result.NOT_KNOWN,
        possible=possible,
        explanation=tuple(explain(facts, conditions, countable)),
        unknown_that_matter=unknown,
        countable=countable,
        total=_interval(answers["total_minutes"]),
        assessed_on=facts.assessed_on,
        law_version=law.LAW_VERSION,
        read_as_of=law.READ_AS_OF,
        beyond_reading=facts.assessed_on > law.READ_AS_OF,
        before_the_right=not all(answers["right_in_force"]),
        cap_hit=tried.cap_hit,
    )


def _judged(tried: Scenarios, answers: dict[str, list[Any]]) -> Judged:
    results = (_RESULTS[name] for name in answers["bpa_right"])
    return Judged(
        scenarios=tried,
        results=dict(zip(tried.rows, results, strict=True)),
        countable=dict(zip(tried.rows, answers["countable_minutes"], strict=True)),
        combinations=list(dict.fromkeys(row.combination for row in tried.rows)),
    )


def _possible(facts: CaseFacts, judged: Judged) -> tuple[Result, ...]:
    """Every result that can come, the strongest right first."""
    found = set(judged.results.values())
    if facts.municipality_documents_higher_cost is None and any(
        _spans_all(judged, row) for row in judged.results if row.hours_high
    ):
        found.add(Result.RIGHT_UNLESS_HIGHER_COST)  # hours from below 25 to 32 pass through what lies between
    return tuple(result for result in Result if result in found)


def _spans_all(judged: Judged, high: Row) -> bool:
    low = judged.at(high.combination, False, high.duration_high)
    return (judged.results[low], judged.results[high]) == (Result.NO_RIGHT_DUTY_STANDS, Result.RIGHT)


def _interval(values: list[int]) -> Interval:
    return Interval(min(values), max(values))
