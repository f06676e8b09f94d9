"""A case as the rules weigh it: as it is assessed now, or as a proposal has it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from selvstyrt.casework.domain.clarifications.weighed import (
    HoursElsewhere,
    Weighed,
    WeighedLine,
    WeighedTerms,
)
from selvstyrt.casework.domain.proposal import ProposalContent
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.beside import beside
from selvstyrt.casework.queries.law import arenas_read, begun_assessment
from selvstyrt.casework.queries.letters_to_be import letters_to_be
from selvstyrt.rules.domain.facts_json import facts_from_json
from selvstyrt.rules.domain.outcome import Outcome
from selvstyrt.rules.domain.outcome_json import outcome_from_json
from selvstyrt.rules.queries import crpd
from selvstyrt.rules.queries.thresholds import thresholds_on


def _of_the_case(case: Case, on: date, *, is_whole: bool = True) -> Mapping[str, Any]:
    """What is the same whether there is a proposal or not. Half an assessment is not compared with what was before."""
    found = beside(case)
    return {
        "on": on,
        "thresholds": thresholds_on(on),
        "crpd_is_law": crpd.is_law(on),
        "is_documented": found.is_visited,
        "notices": tuple(found.notices),
        "wishes": tuple(found.wishes),
        "norms": tuple(found.norms),
        "before": found.before if is_whole else None,
    }


def weighed_now(case: Case, outcome: Outcome | None) -> Weighed | None:
    """The case as it is assessed now, before there are terms; None until the assessment has begun."""
    assessment = begun_assessment(case)
    if assessment is None or outcome is None:
        return None
    lines = tuple(
        WeighedLine(
            area=row.area,
            service=row.service,
            asked=row.asked_minutes,
            found=row.assessed_minutes,
            reason=row.reason,
            own_words=row.need.own_words if row.need else "",
        )
        for row in assessment.lines.all()
        if row.assessed_minutes is not None
    )
    return Weighed(
        **_of_the_case(case, outcome.assessed_on, is_whole=len(lines) == len(assessment.lines.all())),
        lines=lines,
        result=outcome.result,
        countable=(outcome.countable.low, outcome.countable.high),
        months_low=assessment.duration_months_low or 0,
        elsewhere=tuple(HoursElsewhere(row.kind, row.payer, row.minutes_a_week) for row in arenas_read(case)),
        duty_considered=assessment.duty_considered,
        best_interests=assessment.best_interests,
    )


def weighed_proposal(case: Case, content: ProposalContent) -> Weighed:
    """The case as a proposal has it, with its terms."""
    outcome = outcome_from_json(content.outcome)
    return Weighed(
        **_of_the_case(case, outcome.assessed_on),
        lines=tuple(
            WeighedLine(
                area=line.area,
                service=line.service,
                asked=line.asked_minutes,
                found=line.granted_minutes,
                reason=line.reason,
                own_words=line.own_words,
            )
            for line in content.lines
        ),
        result=outcome.result,
        countable=(outcome.countable.low, outcome.countable.high),
        months_low=facts_from_json(content.facts).duration_months.low,
        elsewhere=tuple(HoursElsewhere(each.kind, each.payer, each.minutes) for each in content.elsewhere),
        duty_considered=content.duty_considered,
        best_interests=content.best_interests,
        terms=WeighedTerms(
            valid_from=content.period.valid_from,
            valid_to=content.period.valid_to,
            reasons=content.reasons,
            conditions=content.conditions,
            co_payment=content.co_payment,
            letters=letters_to_be(case, content, outcome.assessed_on),
        ),
    )
