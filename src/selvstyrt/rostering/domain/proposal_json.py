"""A proposal as JSON: the roster, what it costs, and where something had to give."""

from __future__ import annotations

from typing import Any

from selvstyrt.rostering.domain.checker.breach import Breach
from selvstyrt.rostering.domain.oslo import written
from selvstyrt.rostering.domain.proposal import Proposal
from selvstyrt.rostering.domain.roster import Uncovered
from selvstyrt.rostering.domain.roster_json import roster_to_json


def proposal_to_json(proposal: Proposal) -> dict[str, Any]:
    """Plain data for json.dumps. `gap` is the part of the cost that may be too much, in ten thousandths."""
    part, whole = proposal.gap
    why = proposal.why
    return {
        "outcome": proposal.outcome.value,
        "shifts": roster_to_json(proposal.roster),
        "uncovered": [_uncovered(each) for each in proposal.uncovered],
        "cost": proposal.cost,
        "costs": {want.value: cost for want, cost in proposal.costs.items()},
        "bound": proposal.bound,
        "gap": -(-10_000 * part // whole),
        "is_proven": proposal.is_proven,
        "is_repeatable": proposal.is_repeatable,
        "why": None
        if why is None
        else {
            "is_least": why.is_least,
            "conflicts": [
                {"rule": each.rule.value if each.rule else "need", "about": each.about}
                for each in why.conflicts
            ],
        },
        "breaches": [_breach(each) for each in proposal.breaches],
        "not_looked_at": {
            name: [rule.value for rule in rules] for name, rules in proposal.not_looked_at.items()
        },
    }


def _uncovered(each: Uncovered) -> dict[str, Any]:
    return {
        "need": each.need,
        "start": written(each.span.start),
        "end": written(each.span.end),
        "missing": each.missing,
    }


def _breach(each: Breach) -> dict[str, Any]:
    return {
        "rule": each.rule.value,
        "assistant": each.assistant,
        "start": written(each.span.start),
        "end": written(each.span.end),
        "source": each.source,
        "found": each.found,
        "limit": each.limit,
        "about": each.about,
    }
