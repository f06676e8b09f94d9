"""How the letters that carry a case's decision have fared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, prefetch_related_objects

from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, Decision, DecisionLetter
from selvstyrt.letters.domain.delivery import DeliveryState
from selvstyrt.letters.domain.handover import DeliveryReceipt
from selvstyrt.letters.queries import deliveries_by_letter


@dataclass(frozen=True, slots=True)
class CarriedLetter:
    """One addressee's letter; `receipt` is None until it has been handed over for delivery."""

    letter: UUID
    addressee: UUID
    receipt: DeliveryReceipt | None

    @property
    def is_delivered(self) -> bool:
        return self.receipt is not None and self.receipt.is_delivered

    @property
    def has_failed(self) -> bool:
        return self.receipt is not None and self.receipt.state is DeliveryState.FAILED


def decision_of(case: Case) -> Decision | None:
    """The case's decision, if it has been confirmed."""
    found: Decision | None = getattr(case, "decision", None)
    return found


def deliveries_of(case: Case) -> list[CarriedLetter]:
    """The decision's letters, one for each addressee."""
    return carried_letters([case])[case.id]


def carried_letters(cases: Sequence[Case]) -> dict[UUID, list[CarriedLetter]]:
    """The same for a list of cases, in as many queries as for one."""
    prefetch_related_objects(cases, "decision__letters")
    letters = {case.id: _letters_of(case) for case in cases}
    receipts = deliveries_by_letter(each.letter_id for own in letters.values() for each in own)
    return {
        case: [CarriedLetter(each.letter_id, each.addressee_id, receipts.get(each.letter_id)) for each in own]
        for case, own in letters.items()
    }


def _letters_of(case: Case) -> list[DecisionLetter]:
    decision = decision_of(case)
    return [] if decision is None else list(decision.letters.all())


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A decided case whose letter has not arrived; `is_written` once there is a letter at all."""

    id: UUID
    municipality: str
    is_written: bool


def decided_undelivered() -> list[Undelivered]:
    """For the worker: every decided case that still waits for its letter to arrive."""
    rows = Case.objects.across("one worker follows the letters of all municipalities")
    waiting = rows.filter(state=CaseState.DECIDED).annotate(
        is_written=Exists(
            DecisionLetter.objects.across("as above").filter(decision__case=OuterRef("id")).values("id")
        )
    )
    found = waiting.order_by("received_at").values_list("id", "municipality", "is_written")
    return [Undelivered(*each) for each in found]


def first_opened(case: Case) -> datetime | None:
    """When an addressee first opened the decision (eForvaltningsforskriften § 8)."""
    opened = [
        each.receipt.opened_at for each in deliveries_of(case) if each.receipt and each.receipt.opened_at
    ]
    return min(opened, default=None)
