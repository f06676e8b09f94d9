"""Which facts of an assessment matter for this person: the page shows these first and folds the rest away.

Nothing is left out: a folded fact can always be opened and answered, and an answered one is never folded.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from selvstyrt.casework.domain.assessing import Considered
from selvstyrt.casework.domain.facts import AssessedFacts, AssessedLine, is_child
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.people.domain.ages import age_on
from selvstyrt.rules.domain.outcome import Result

ALWAYS = frozenset({"duration_months_low", "duration_months_high", "reasons"})
AGE_LIMIT_SOON = 66  # the law's limit is 67 (pbrl § 2-1 d); it can be reached before the decision's first day
_RESPITE = frozenset({Service.RESPITE, Service.RESPITE_HEALTH})


def facts_that_matter(
    facts: AssessedFacts,
    considered: Considered,
    lines: Sequence[AssessedLine],
    birth_date: date,
    result: Result | None,
    on: date,
) -> frozenset[str]:
    """The names of the facts to show first; `result` is the law's answer to what is assessed now."""
    child = is_child(birth_date, on)
    respite = any(line.service in _RESPITE for line in lines)
    by_case = {
        "had_right_before_67": age_on(birth_date, on) >= AGE_LIMIT_SOON,
        "night_continuous": any(line.at_night or line.area == LifeArea.NIGHT for line in lines),
        "helpers_continuous": any(line.helpers > 1 for line in lines),
        "respite_for_home_child": respite or child,
        "child_birth_date": respite and not child,
        "higher_cost_documented": result is Result.RIGHT_UNLESS_HIGHER_COST,
        "higher_cost_reason": result is Result.RIGHT_UNLESS_HIGHER_COST,
        "best_interests": child or respite,
        "duty_considered": result is Result.NO_RIGHT_DUTY_STANDS,
    }
    return ALWAYS | {
        name for name, matters in by_case.items() if matters or _answered(facts, considered, name)
    }


def _answered(facts: AssessedFacts, considered: Considered, name: str) -> bool:
    value = getattr(facts, name) if hasattr(facts, name) else getattr(considered, name)
    return value is not None and value != ""
