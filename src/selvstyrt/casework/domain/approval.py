"""What must be true for one person to confirm what another prepared."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from selvstyrt.core.domain.errors import Message, Refused


@dataclass(frozen=True, slots=True)
class Approval:
    """One approver before one proposal. `news`: how many things the applicant has sent since it was
    prepared.
    """

    prepared_by: UUID
    approver: UUID
    may_decide: bool
    prepared_under: str
    law_now: str
    news: int = 0
    is_disqualified: bool = False


def open_points(wanted: Approval) -> list[Message]:
    """What stops the confirmation: nearness (fvl § 6), the same person, no authority, a changed law, facts not
    yet weighed (fvl § 17).
    """
    found = []
    if wanted.is_disqualified:
        found.append(Message("casework.guard.disqualified"))
    if wanted.prepared_by == wanted.approver:
        found.append(Message("casework.approval.same_person"))
    if not wanted.may_decide:
        found.append(Message("casework.approval.no_authority"))
    if wanted.prepared_under != wanted.law_now:
        found.append(Message("casework.approval.law_changed"))
    if wanted.news:
        found.append(Message("casework.approval.news", (("count", wanted.news),)))
    return found


def check_seen(*, waits: int, seen: int) -> None:
    """Raise Refused when another proposal waits by now than the one the approver has read."""
    if waits != seen:
        raise Refused("casework.proposal_not_as_seen")
