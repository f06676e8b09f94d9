"""The life of a complaint at the county governor (fvl §§ 33–34): one table of states and moves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused


class AppealState(StrEnum):
    """Where a complaint stands at the county governor."""

    RECEIVED = "received"
    IN_REVIEW = "in_review"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"


S = AppealState
OPEN = (S.RECEIVED, S.IN_REVIEW)


@dataclass(frozen=True, slots=True)
class AppealMove:
    """One move: the verb (its action bears the same name), from where, to where, and by whom."""

    verb: str
    sources: tuple[AppealState, ...]
    target: AppealState
    roles: tuple[Role, ...]


APPEAL_MOVES: tuple[AppealMove, ...] = (
    AppealMove("take_appeal", (S.RECEIVED,), S.IN_REVIEW, (Role.COUNTY_GOVERNOR,)),
    AppealMove("decide_appeal", (S.IN_REVIEW,), S.DECIDED, (Role.COUNTY_GOVERNOR,)),
    # The person takes it back; for a case that came on paper the officer notes that it was taken back.
    AppealMove("withdraw_complaint", OPEN, S.WITHDRAWN, (Role.HOLDER, Role.HELPER)),
    AppealMove("note_withdrawal", OPEN, S.WITHDRAWN, (Role.COUNTY_GOVERNOR,)),
)


def next_appeal_state(verb: str, state: AppealState, role: Role) -> AppealState:
    """The state after the move; Refused when the role or the present state does not allow it."""
    wanted = next(each for each in APPEAL_MOVES if each.verb == verb)
    if role not in wanted.roles:
        raise Refused("casework.not_your_move", verb=verb)
    if state not in wanted.sources:
        raise Refused("casework.appeal.wrong_state")
    return wanted.target


class AppealOutcome(StrEnum):
    """What the county governor decides (fvl § 34)."""

    REJECTED = "rejected"  # not taken up (avvist)
    UPHELD = "upheld"  # the municipality's decision stands (stadfestet)
    CHANGED = "changed"  # a new decision, wholly as the complaint asks (endret)
    PARTLY_CHANGED = "partly_changed"
    SET_ASIDE = "set_aside"  # annulled and sent back to be decided anew (opphevet)


REVERSALS = (AppealOutcome.CHANGED, AppealOutcome.PARTLY_CHANGED, AppealOutcome.SET_ASIDE)


class DeferralBy(StrEnum):
    """Whose decision on deferred effect it is; either may decide (fvl § 42)."""

    MUNICIPALITY = "municipality"
    COUNTY_GOVERNOR = "county_governor"
