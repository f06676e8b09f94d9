"""What is kept, handed over to the archive and erased, and when: each rule with its law, or called our rule.

Nothing that was sent is ever erased here: documents of a case are destroyed only with a legal basis from the National
Archives (arkivlova § 13). What belongs to something still alive is neither handed over nor erased.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from selvstyrt.casework.domain.states import ENDED, CaseState

# Our rules, not law; the municipality's own plan decides where it has set another number.
ARCHIVE_AFTER_DAYS = 30
ERASE_DRAFTS_AFTER_DAYS = 365
ERASE_KEPT_INPUT_AFTER_DAYS = 7
ERASE_CHECKS_AFTER_DAYS = 30


class Kept(StrEnum):
    """The kinds of things that a rule is about."""

    SENT_CASE = "sent_case"
    HAND_OVER = "hand_over"
    UNSENT_DRAFT = "unsent_draft"
    KEPT_INPUT = "kept_input"
    IMPORT_CHECK = "import_check"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `paragraph` is "" for our own; `days` None where nothing is erased; `is_set`: by the municipality."""

    kind: Kept
    paragraph: str
    days: int | None
    is_set: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The municipality's own plan; None where it has not said."""

    archive_after_days: int | None = None
    erase_drafts_after_days: int | None = None

    @property
    def hand_over_after(self) -> int:
        return ARCHIVE_AFTER_DAYS if self.archive_after_days is None else self.archive_after_days

    @property
    def erase_drafts_after(self) -> int:
        return (
            ERASE_DRAFTS_AFTER_DAYS if self.erase_drafts_after_days is None else self.erase_drafts_after_days
        )


def rules(plan: Plan) -> tuple[Rule, ...]:
    """Every rule in force in this municipality."""
    return (
        Rule(Kept.SENT_CASE, "arkivlova §§ 5, 7, 13", None),
        Rule(Kept.HAND_OVER, "", plan.hand_over_after, plan.archive_after_days is not None),
        Rule(Kept.UNSENT_DRAFT, "", plan.erase_drafts_after, plan.erase_drafts_after_days is not None),
        Rule(Kept.KEPT_INPUT, "", ERASE_KEPT_INPUT_AFTER_DAYS),
        Rule(Kept.IMPORT_CHECK, "", ERASE_CHECKS_AFTER_DAYS),
    )


class Hold(StrEnum):
    """Why a case is not ready for the archive."""

    NOT_ENDED = "not_ended"
    COMPLAINT = "complaint"  # written, sent, or with the county governor
    DUTY = "duty"  # a reversal that is not followed by a new decision
    FOLLOWED = "followed"  # a case that follows it is being worked on
    COSTS = "costs"  # a claim for costs without an answer
    COMPLAINT_TIME = "complaint_time"  # a complaint is in time at least until then
    TIME = "time"  # the municipality's own number of days


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands, as far as its way to the archive hangs on it."""

    state: CaseState
    ended_on: date | None
    complaint_until: date | None = None
    has_open_complaint: bool = False
    has_unmet_duty: bool = False
    has_open_follower: bool = False
    has_open_costs: bool = False


def ready_on(now: Standing, plan: Plan) -> date | None:
    """The first day on which time lets it go; None while it has not ended."""
    if now.state not in ENDED or now.ended_on is None:
        return None
    after = now.ended_on + timedelta(days=plan.hand_over_after)
    return after if now.complaint_until is None else max(after, now.complaint_until + timedelta(days=1))


def holds(now: Standing, plan: Plan, today: date) -> list[Hold]:
    """Everything that keeps the case from being handed over today; empty when it is ready."""
    ready = ready_on(now, plan)
    if ready is None or now.ended_on is None:
        return [Hold.NOT_ENDED]
    alive = (
        (Hold.COMPLAINT, now.has_open_complaint),
        (Hold.DUTY, now.has_unmet_duty),
        (Hold.FOLLOWED, now.has_open_follower),
        (Hold.COSTS, now.has_open_costs),
        (Hold.COMPLAINT_TIME, now.complaint_until is not None and today <= now.complaint_until),
        (Hold.TIME, today < now.ended_on + timedelta(days=plan.hand_over_after)),
    )
    return [hold for hold, is_so in alive if is_so]


def erased_from(last_touched: date, after_days: int) -> date:
    """The first day on which something last touched then is erased."""
    return last_touched + timedelta(days=after_days)
