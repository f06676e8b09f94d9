"""The whole explanation of a case's right to BPA, however many of its facts are open."""

from __future__ import annotations

from selvstyrt.rules.domain.facts import CaseFacts
from selvstyrt.rules.domain.step import Step
from selvstyrt.rules.queries.calculate import run
from selvstyrt.rules.queries.case_question import THE_RIGHT, about_case
from selvstyrt.rules.queries.scenarios import scenarios


def case_explanation(facts: CaseFacts) -> Step:
    """What the answer to these checked facts rests on, over the same scenarios that the outcome is found in.

    All open hours go to their low or high end together, as more hours never take a right away.
    """
    named = about_case(facts).facts
    columns = {name: column for name, column in scenarios(facts).columns.items() if name in named}
    return run(THE_RIGHT, facts.assessed_on, columns)[1]
