"""The life of a case: one table of states and moves, from which guards, pages and the diagram are made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused


class CaseState(StrEnum):
    """Where a case stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    IN_ASSESSMENT = "in_assessment"
    PREPARED = "prepared"
    DECIDED = "decided"
    DELIVERED = "delivered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


S = CaseState
OPEN_TO_THE_MUNICIPALITY = (S.SUBMITTED, S.IN_ASSESSMENT, S.PREPARED, S.DECIDED)
ENDED = (S.CLOSED, S.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Move:
    """One move: the verb (its action bears the same name), from where, to where, by whom, if what is true."""

    verb: str
    sources: tuple[CaseState, ...]
    target: CaseState
    roles: tuple[Role, ...]
    requires: tuple[str, ...] = ()


CITIZEN = (Role.HOLDER, Role.HELPER)
MOVES: tuple[Move, ...] = (
    Move(
        "submit_application", (S.DRAFT,), S.SUBMITTED, (*CITIZEN, Role.CASEWORKER), ("application_complete",)
    ),
    # A case that follows another needs no sending: what was applied for comes with it.
    Move(
        "open_following_case",
        (S.DRAFT,),
        S.SUBMITTED,
        (*CITIZEN, Role.CASEWORKER),
        ("old_case_decided", "reason_given", "reversal_has_ground"),
    ),
    Move("begin_assessment", (S.SUBMITTED,), S.IN_ASSESSMENT, (Role.CASEWORKER,), ("not_disqualified",)),
    Move(
        "prepare_decision",
        (S.IN_ASSESSMENT,),
        S.PREPARED,
        (Role.CASEWORKER,),
        (
            "not_disqualified",
            "every_need_answered",
            "reductions_reasoned",
            "law_assessed",
            "view_recorded",
            "child_heard",
            "duty_considered",
            "clarified",
        ),
    ),
    Move("return_proposal", (S.PREPARED,), S.IN_ASSESSMENT, (Role.APPROVER,), ("comment_given",)),
    Move(
        "confirm_decision",
        (S.PREPARED,),
        S.DECIDED,
        (Role.APPROVER,),
        ("another_person", "authority_to_decide", "not_disqualified", "seen_as_it_stands", "clarified"),
    ),
    Move("deliver_decision", (S.DECIDED,), S.DELIVERED, (Role.SYSTEM,), ("delivery_receipt",)),
    Move(
        "close_case",
        (S.DELIVERED,),
        S.CLOSED,
        (Role.CASEWORKER, Role.SYSTEM),
        ("delivery_receipt", "reversal_met"),
    ),
    Move(
        "withdraw_application",
        (S.DRAFT, S.SUBMITTED, S.IN_ASSESSMENT, S.PREPARED),
        S.WITHDRAWN,
        CITIZEN,
    ),
    Move("discard_draft", (S.DRAFT,), S.WITHDRAWN, (Role.CASEWORKER,), ("own_paper_draft",)),
)


def move(verb: str) -> Move:
    """The move of this name."""
    return next(each for each in MOVES if each.verb == verb)


def next_state(verb: str, state: CaseState, role: Role) -> CaseState:
    """The state after the move; raises Refused when the role or the present state does not allow it."""
    wanted = move(verb)
    if role not in wanted.roles:
        raise Refused("casework.not_your_move", verb=verb)
    if state not in wanted.sources:
        raise Refused("casework.wrong_state", verb=verb, state=state)
    return wanted.target


def moves_from(state: CaseState, role: Role) -> list[str]:
    """The verbs this role may use now."""
    return [each.verb for each in MOVES if state in each.sources and role in each.roles]
