"""What has lain its time and may be erased: only what was never sent."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from django.db.models import Max, Q

from selvstyrt.casework.domain.keeping import ERASE_CHECKS_AFTER_DAYS, erased_from
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, ImportCheck
from selvstyrt.casework.queries.archiving import plan_of
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.core.clock import OSLO
from selvstyrt.core.models import Event
from selvstyrt.core.walls import WalledQuerySet


def old_drafts(municipality: str, today: date) -> list[Case]:
    """Drafts, and what was withdrawn before it was sent, that nobody has touched for the municipality's time."""
    days = plan_of(municipality).erase_drafts_after
    unsent = Case.objects.within(municipality).filter(
        Q(state=CaseState.DRAFT) | Q(state=CaseState.WITHDRAWN), number__isnull=True
    )
    rows = list(unsent.filter(created_at__lt=_midnight(today - timedelta(days=days - 1))))
    touched = dict(
        Event.objects.filter(object_id__in=[each.id for each in rows])
        .values_list("object_id")
        .annotate(last=Max("at"))
    )
    return [
        each
        for each in rows
        if erased_from(norwegian_day(touched.get(each.id, each.created_at)), days) <= today
    ]


def old_checks(municipality: str, today: date) -> WalledQuerySet[ImportCheck]:
    """Checked spreadsheets that nobody said yes to: they hold identity numbers."""
    before = _midnight(today - timedelta(days=ERASE_CHECKS_AFTER_DAYS - 1))
    rows = ImportCheck.objects.within(municipality)
    found: WalledQuerySet[ImportCheck] = rows.filter(confirmed_at__isnull=True, created_at__lt=before)
    return found


def _midnight(day: date) -> datetime:
    """The first moment of the day in Norway."""
    return datetime.combine(day, time(), tzinfo=OSLO)
