"""What a complaint cost: claimed after a change in the person's favour (fvl § 36). Nothing is rejected by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from selvstyrt.casework.domain.appeal import REVERSALS, AppealOutcome, DeferralBy
from selvstyrt.casework.domain.appeal_worse import Terms, worse_ways
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.money import Money


@dataclass(frozen=True, slots=True)
class Notice:
    """The news that opens the claim: on which day it came, and who changed the decision, and so decides the claim.

    That who changed decides the costs is our reading of fvl § 36; the act is not quoted on it here.
    """

    came_on: date
    by: DeferralBy


@dataclass(frozen=True, slots=True)
class Later:
    """A later decision of the municipality about the same, as it reached the person."""

    came_on: date
    terms: Terms


def opens_claim(
    before: Terms, appeal: tuple[AppealOutcome, date] | None, later: Iterable[Later]
) -> Notice | None:
    """The first news of a change in the person's favour, else None.

    The county governor changing it or setting it aside counts; so does the municipality itself giving more later,
    in whichever case, also after the complaint was lost (Sivilombudet on § 36). Setting aside counts by our
    reading. Whether it really is the same claim, a person judges.
    """
    found = []
    if appeal is not None and appeal[0] in REVERSALS:
        found.append(Notice(appeal[1], DeferralBy.COUNTY_GOVERNOR))
    better = [each.came_on for each in later if worse_ways(each.terms, before)]
    found += [Notice(day, DeferralBy.MUNICIPALITY) for day in better]
    return min(found, key=lambda each: each.came_on, default=None)


def claim_at_least_until(notice: Notice, weeks: int) -> date:
    """The day until which a claim is in time at the least."""
    return notice.came_on + timedelta(weeks=weeks)


def check_claim(amount: Money, text: str) -> None:
    """Refused when nothing is claimed or nothing says what for."""
    if amount.ore <= 0:
        raise Refused("casework.costs.no_amount")
    if not text.strip():
        raise Refused("casework.costs.no_words")


def check_costs_decision(claimed: Money, granted: Money, reasons: str) -> None:
    """Refused when more is granted than claimed, and without reasons."""
    if granted.ore < 0 or granted > claimed:
        raise Refused("casework.costs.more_than_claimed", claimed=claimed)
    if not reasons.strip():
        raise Refused("casework.costs.reasons_missing")
