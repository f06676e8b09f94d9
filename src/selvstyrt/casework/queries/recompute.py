"""A stored decision asked of the law again: the same facts must give the same answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from selvstyrt.casework.models import Decision
from selvstyrt.rules.domain.facts_json import facts_from_json
from selvstyrt.rules.domain.outcome_json import outcome_to_json
from selvstyrt.rules.queries import LAW_VERSION, assess


@dataclass(frozen=True, slots=True)
class Recomputed:
    """What was stored beside what the law package answers now, each with its version."""

    stored: dict[str, Any]
    now: dict[str, Any]
    stored_version: str
    version_now: str

    @property
    def is_same(self) -> bool:
        """True when result, explanation and sums are the same; the version's own name is not compared."""
        return _without_version(self.stored) == _without_version(self.now)


def recompute(decision: Decision) -> Recomputed:
    """Run the decision's stored inputs through the law package that is installed now."""
    return Recomputed(
        stored=decision.outcome,
        now=outcome_to_json(assess(facts_from_json(decision.inputs))),
        stored_version=decision.law_version,
        version_now=LAW_VERSION,
    )


def _without_version(outcome: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in outcome.items() if name != "law_version"}
