"""When a case may be opened that follows another, and by whom."""

from __future__ import annotations

from dataclasses import dataclass

from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.reversal import Standing
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused

CITIZEN = (Role.HOLDER, Role.HELPER)
ASKED_FOR = (Origin.RENEWAL, Origin.REASSESSMENT)  # by the person; the others are the municipality's to open
REACHED = (CaseState.DELIVERED, CaseState.CLOSED)


@dataclass(frozen=True, slots=True)
class OldCase:
    """The case that is to be followed, as far as it matters here."""

    state: CaseState
    standing: Standing
    has_duty: bool = False  # a reversal by the county governor that no case answers yet
    is_being_changed: bool = False  # the municipality has just said that it changes it after a complaint


def check_may_follow(origin: Origin, role: Role, old: OldCase, why: str) -> None:
    """Refused when this may not be opened, by this role, over a case that stands so."""
    if role not in ((*CITIZEN, Role.CASEWORKER) if origin in ASKED_FOR else (Role.CASEWORKER,)):
        raise Refused("casework.not_your_move", verb="open_following_case")
    if not why.strip():
        raise Refused("casework.following.why_missing")
    not_yet_told = origin is Origin.OWN_REVERSAL and old.state is CaseState.DECIDED
    if old.state not in REACHED and not not_yet_told:
        raise Refused("casework.following.no_decision")
    if origin is Origin.RENEWAL and old.standing is Standing.OPEN_ENDED:
        raise Refused("casework.following.has_no_end")
    if origin is Origin.RENEWAL and old.standing is Standing.EXPIRED:
        raise Refused("casework.following.has_ended")
    if origin is Origin.AFTER_APPEAL and not old.has_duty:
        raise Refused("casework.following.no_reversal")
    if origin is Origin.COMPLAINT_MET and not old.is_being_changed:
        raise Refused("casework.following.no_change")


def offered(role: Role, old: OldCase) -> tuple[Origin, ...]:
    """What this role may open over a case that stands so, in the order of the page."""
    found = []
    for origin in (Origin.AFTER_APPEAL, Origin.RENEWAL, Origin.REASSESSMENT, Origin.OWN_REVERSAL):
        try:
            check_may_follow(origin, role, old, "?")
        except Refused:
            continue
        found.append(origin)
    return tuple(found)
