"""hand_over_to_archive: an ended case goes to the archive, once, and the receipt is kept."""

from __future__ import annotations

from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.domain.keeping import holds
from selvstyrt.casework.models import ArchiveHandover
from selvstyrt.casework.ports import ARCHIVE, ArchiveFailed
from selvstyrt.casework.queries.archiving import case_to_hand_over, plan_of, standing_of_case
from selvstyrt.casework.queries.parcel import parcel_of
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def hand_over_to_archive(*, actor: Actor, case_id: UUID) -> ArchiveHandover:
    """Refused while anything holds it back, when the archive does not take it, or a second time.

    The archive is asked outside of any transaction, and takes a case once however often asked: should we fail after
    it has answered, the next try gets the same receipt.
    """
    case, today = case_to_hand_over(actor, case_id), clock.today()
    if ArchiveHandover.objects.within(case.municipality).filter(case=case).exists():
        raise Refused("casework.archive.handed_over_before")
    held = holds(standing_of_case(case, today), plan_of(case.municipality), today)
    if held:
        raise Refused(f"casework.archive.hold.{held[0].value}")
    try:
        receipt = ARCHIVE.adapter.take(parcel_of(actor, case, clock.now()))
    except ArchiveFailed as failed:
        raise Refused(failed.code) from failed
    try:
        with transaction.atomic():
            row = ArchiveHandover.objects.create(
                municipality=case.municipality,
                case=case,
                handed_over_at=clock.now(),
                handed_over_by_id=actor.person,
                archive=receipt.archive,
                reference=receipt.reference,
                sha256=receipt.sha256,
                documents=receipt.documents,
                is_demo=receipt.is_demo,
                created_by=actor.person,
            )
            log_event(
                actor=actor,
                verb="hand_over_to_archive",
                object_type="case",
                object_id=case.id,
                municipality=case.municipality,
                data={"archive": receipt.archive, "reference": receipt.reference},
            )
    except IntegrityError as twice:  # somebody else was quicker
        raise Refused("casework.archive.handed_over_before") from twice
    return row
