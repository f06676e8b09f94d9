"""What the caseworker needs to see to make a proposal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from selvstyrt.casework.models import AssessmentLine, Case, Proposal
from selvstyrt.casework.queries.casepage import assessment_of, case_page
from selvstyrt.casework.queries.clarifying import Standing, standing_of
from selvstyrt.casework.queries.guards import guards_of
from selvstyrt.casework.queries.law import law_outcome
from selvstyrt.casework.queries.proposals import Terms, content_now, last_returned
from selvstyrt.casework.queries.weighing import weighed_now, weighed_proposal
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Message
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries import role_held
from selvstyrt.rules.domain.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Preparing:
    """The case as it is assessed now, what still stops it, and the terms to begin with."""

    case: Case
    holder: PersonCard
    lines: list[AssessmentLine]
    outcome: Outcome | None
    guards: list[Message]
    standing: Standing
    returned: Proposal | None
    first_terms: dict[str, Any]


def preparing(actor: Actor, case_id: UUID, today: date) -> Preparing:
    """For the page; the terms come from the proposal sent back, if there is one. No hours are filled in."""
    page = case_page(actor, case_id, today)
    outcome = law_outcome(page.case, today)
    returned = last_returned(page.case)
    assessed = assessment_of(page.case)
    lines = assessed[1] if assessed else []
    first = (
        _terms_of(returned) if returned else _new_terms(actor, today, assessed[0].reasons if assessed else "")
    )
    guards = guards_of(actor, page.case, outcome, today, page.holder)
    return Preparing(
        case=page.case,
        holder=page.holder,
        lines=lines,
        outcome=outcome,
        guards=guards,
        standing=standing_of(page.case, guards, weighed_now(page.case, outcome)),
        returned=returned,
        first_terms=first,
    )


def standing_with(ground: Preparing, terms: Terms, today: date) -> Standing:
    """How the clarifications would stand with these terms; as they stand without while something blocks."""
    if ground.outcome is None or any(each.blocks for each in ground.standing.open):
        return ground.standing
    content = content_now(ground.case, ground.outcome, terms, today)
    return standing_of(ground.case, ground.guards, weighed_proposal(ground.case, content))


def _terms_of(proposal: Proposal) -> dict[str, Any]:
    kept = proposal.content
    return {
        "valid_from": kept["valid_from"],
        "valid_to": kept["valid_to"],
        "free_use_over_year": kept["free_use_over_year"],
        "conditions": kept["conditions"],
        "reasons": kept["reasons"],
        "contact_name": kept["contact"]["name"],
        "contact_phone": kept["contact"]["phone"],
        "co_payment": kept.get("co_payment", {}).get("told", ""),
        "co_payment_words": kept.get("co_payment", {}).get("words", ""),
    }


def _new_terms(actor: Actor, today: date, reasons: str) -> dict[str, Any]:
    held = role_held(actor, today)
    return {
        "valid_from": today,
        "free_use_over_year": True,
        "reasons": reasons,
        "contact_name": held.person_name if held else "",
        "contact_phone": held.phone if held else "",
    }
