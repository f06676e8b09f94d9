"""Whether costs can be claimed after a complaint, until when at the least, and what was claimed and decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from selvstyrt.casework.domain.appeal import AppealOutcome, DeferralBy
from selvstyrt.casework.domain.appeal_worse import Terms
from selvstyrt.casework.domain.costs import Later, Notice, claim_at_least_until, opens_claim
from selvstyrt.casework.domain.origin import FOLLOWING
from selvstyrt.casework.models import Appeal, Case, Complaint, CostsClaim, Decision
from selvstyrt.casework.queries.appeals import appeal_seen
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.money import Money
from selvstyrt.rules.queries.deadlines import costs_claim_weeks


@dataclass(frozen=True, slots=True)
class Costs:
    """The news that opens the claim, the limit, and the claim once it is sent."""

    complaint: Complaint
    notice: Notice
    at_least_until: date
    claim: CostsClaim | None

    @property
    def is_the_governors(self) -> bool:
        return self.notice.by is DeferralBy.COUNTY_GOVERNOR

    @property
    def claimed(self) -> Money | None:
        return Money(self.claim.amount_ore) if self.claim else None

    @property
    def granted(self) -> Money | None:
        decided = self.claim is not None and self.claim.granted_ore is not None
        return Money(self.claim.granted_ore) if decided else None  # type: ignore[union-attr, arg-type]  # decided says both

    @property
    def is_late(self) -> bool:
        """The claim came after the day it is in time until at the least: for a person to judge."""
        return self.claim is not None and norwegian_day(self.claim.claimed_at) > self.at_least_until


def costs_of(case: Case) -> Costs | None:
    """For who has been let to see the case; None while nothing has been changed in the person's favour."""
    complaint, decision = live_complaint(case), decision_of(case)
    if complaint is None or decision is None or complaint.sent_at is None:
        return None
    appeal: Appeal | None = getattr(complaint, "appeal", None)
    notice = opens_claim(_terms(decision), _outcome(appeal), _later(case, complaint))
    if notice is None:
        return None
    until = claim_at_least_until(notice, costs_claim_weeks(notice.came_on))
    return Costs(complaint, notice, until, claim_about(complaint, appeal))


def claim_about(complaint: Complaint, appeal: Appeal | None) -> CostsClaim | None:
    """The claim after this complaint, once it is sent."""
    mine = Q(complaint=complaint) | Q(appeal=appeal) if appeal else Q(complaint=complaint)
    found: CostsClaim | None = CostsClaim.objects.within(complaint.municipality).filter(mine).first()
    return found


def costs_at_office(actor: Actor, appeal_id: UUID) -> Costs:
    """The claim that the county governor has to decide or has decided; NotSeen when there is none."""
    appeal = appeal_seen(actor, appeal_id)
    found = costs_of(appeal.complaint.case) if appeal.complaint else None
    if found is None or found.claim is None or not found.is_the_governors:
        raise NotSeen
    return found


def _terms(decision: Decision) -> Terms:
    return Terms(decision.minutes_a_week, decision.free_use_over_year, decision.valid_from, decision.valid_to)


def _outcome(appeal: Appeal | None) -> tuple[AppealOutcome, date] | None:
    decided = getattr(appeal, "decision", None)
    if decided is None:
        return None
    return AppealOutcome(decided.outcome), norwegian_day(decided.decided_at)


def _later(case: Case, complaint: Complaint) -> list[Later]:
    """Delivered decisions of the same municipality in cases that follow another, after the complaint was sent.

    A new application is a new claim, not the old one granted.
    """
    rows = Decision.objects.within(case.municipality).filter(
        case__holder=case.holder_id,
        case__origin__in=list(FOLLOWING),
        case__delivered_at__gt=complaint.sent_at,
    )
    return [
        Later(norwegian_day(each.case.delivered_at), _terms(each))
        for each in rows.exclude(case=case).select_related("case")
        if each.case.delivered_at is not None
    ]
