"""A question about a whole case: its facts as the law package names them."""

from __future__ import annotations

from typing import Any

from selvstyrt.rules.domain.facts import CaseFacts
from selvstyrt.rules.domain.facts_json import facts_from_json
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.question import Possible, Question
from selvstyrt.rules.queries.granted import with_grant
from selvstyrt.rules.queries.question import question_from_json, variable_asked
from selvstyrt.rules.queries.scenarios import FOR_EVER, HIGHER_COST, buckets, open_choices

THE_RIGHT = "bpa_right"


def question(data: object, variable: str | None = None) -> Question:
    """The question in parsed JSON: a case with `assessed_on`, or named facts with `day` (see question_from_json).

    A case without a `variable` is asked about the right to BPA. Raises FactsError at the field's path.
    """
    if isinstance(data, dict) and "assessed_on" in data:
        return about_case(with_grant(facts_from_json(data)), variable_asked(variable or THE_RIGHT))
    return question_from_json(data, variable)


def about_case(facts: CaseFacts, variable: str = THE_RIGHT) -> Question:
    """Any variable of the law asked about these facts; what is not known is tried at its ends or both ways."""
    given: dict[str, Any] = {name: tuple(values) for name, values in open_choices(facts)}
    given["duration_months"] = _ends(facts.duration_months, FOR_EVER)
    given["higher_cost"] = (HIGHER_COST[facts.municipality_documents_higher_cost],)
    given |= {name: _ends(minutes, minutes.low) for name, minutes in buckets(facts).items()}
    return Question(variable, facts.assessed_on, given)


def _ends(interval: Interval, longest: int) -> Possible:
    high = max(interval.low, longest) if interval.high is None else interval.high
    return (interval.low,) if high == interval.low else (interval.low, high)
