"""record_synthetic_decisions: decisions that nobody made, in municipalities that do not exist; in a demo only."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from selvstyrt.casework.domain.decision import ProposalState
from selvstyrt.casework.domain.facts import ArenaHours, AssessedFacts, AssessedLine, case_facts
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.proposal import result_of
from selvstyrt.casework.domain.receipt import POSSIBLE, receipt_number
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.domain.synthetic import REASON, SyntheticDecision, proposed
from selvstyrt.casework.models import Application, Case, Decision, DecisionLine, GuardCheck, Proposal
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.clock import OSLO
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.queries import is_demo, municipalities
from selvstyrt.rules.domain.facts_json import facts_to_json

AT_A_TIME = 1000
NO_LAW = "synthetic"  # in place of a version of the law: the law was not asked


@transaction.atomic
def record_synthetic_decisions(
    *,
    actor: Actor,
    decisions: Sequence[SyntheticDecision],
    holders: Sequence[UUID],
    clerks: tuple[UUID, UUID],
) -> None:
    """Write them as closed cases, one for each holder, in a few large steps; no letter is sent.

    Refused outside a demo, and for a municipality that uses the platform: there, people decide.
    """
    using = {each.municipality for each in municipalities()}
    if not is_demo() or any(each.municipality in using for each in decisions):
        raise Refused("people.not_a_demo")
    first = secrets.randbelow(POSSIBLE - len(decisions))  # receipt numbers are drawn, as real ones are
    pairs_of = zip(decisions, holders, strict=True)
    cases = [_case(turn, each, holder) for turn, (each, holder) in enumerate(pairs_of, start=first)]
    pairs = list(zip(cases, decisions, strict=True))
    proposals = [_proposal(case, each, clerks) for case, each in pairs]
    made = [_decision(*each, clerks) for each in zip(cases, decisions, proposals, strict=True)]
    _write(cases)
    _write([Application(municipality=case.municipality, case=case) for case in cases])
    _write(proposals)
    _write([_unguarded(each) for each in proposals])
    _write(made)
    _write([line for row, each in zip(made, decisions, strict=True) for line in _lines(row, each)])
    log_event(
        actor=actor,
        verb="record_synthetic_decisions",
        object_type="batch",
        object_id=uuid4(),
        data={"decisions": len(made), "municipalities": len({case.municipality for case in cases})},
    )


def _write(rows: list[Any]) -> None:
    type(rows[0])._base_manager.bulk_create(rows, batch_size=AT_A_TIME)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=OSLO)


def _case(turn: int, made: SyntheticDecision, holder: UUID) -> Case:
    return Case(
        municipality=made.municipality,
        number=receipt_number(turn),
        holder_id=holder,
        state=CaseState.CLOSED,
        received_at=_noon(made.received_on),
        delivered_at=_noon(made.decided_on),
    )


def _proposal(case: Case, made: SyntheticDecision, clerks: tuple[UUID, UUID]) -> Proposal:
    return Proposal(
        municipality=case.municipality,
        case=case,
        number=1,
        state=ProposalState.CONFIRMED,
        prepared_by_id=clerks[0],
        prepared_at=_noon(made.decided_on),
        content={"synthetic": True},  # nobody read a proposal, so there is none
        answered_by_id=clerks[1],
        answered_at=_noon(made.decided_on),
    )


def _unguarded(proposal: Proposal) -> GuardCheck:
    """The row that a decision must rest on. The guard was not asked either, and `answered` says so."""
    return GuardCheck(
        id=proposal.id,
        municipality=proposal.municipality,
        proposal=proposal,
        checked_at=proposal.prepared_at,
        open_count=0,
        answered=[{"synthetic": True}],
    )


def _decision(case: Case, made: SyntheticDecision, proposal: Proposal, clerks: tuple[UUID, UUID]) -> Decision:
    return Decision(
        municipality=case.municipality,
        case=case,
        proposal=proposal,
        guard_check_id=proposal.id,
        prepared_by_id=clerks[0],
        confirmed_by_id=clerks[1],
        confirmed_at=_noon(made.decided_on),
        result=result_of(proposed(made)),
        valid_from=made.decided_on,
        minutes_a_week=made.granted_minutes,
        reasons=REASON,
        inputs=_inputs(made),
        outcome={},
        law_version=NO_LAW,
    )


def _inputs(made: SyntheticDecision) -> dict[str, Any]:
    """In the form in which a real decision keeps what the law was told."""
    lines = [
        AssessedLine(
            area=line.area,
            service=Service.PERSONAL_ASSISTANCE,
            asked_minutes=line.asked_minutes,
            assessed_minutes=line.granted_minutes,
            at_night=line.area is LifeArea.NIGHT,
        )
        for line in made.lines
    ]
    arenas = [ArenaHours(made.arena, made.arena_minutes)] if made.arena else []
    return facts_to_json(case_facts(AssessedFacts(), lines, arenas, made.birth_date, made.decided_on))


def _lines(decision: Decision, made: SyntheticDecision) -> list[DecisionLine]:
    return [
        DecisionLine(
            municipality=decision.municipality,
            decision=decision,
            position=position,
            area=line.area,
            service=line.service,
            asked_minutes=line.asked_minutes,
            granted_minutes=line.granted_minutes,
            reason=line.reason,
        )
        for position, line in enumerate(proposed(made), start=1)
    ]
