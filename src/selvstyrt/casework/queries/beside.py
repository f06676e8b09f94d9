"""What the rules look at beside the assessment, in one question: notices, what family wants, the table, a visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import CharField, DateField, DateTimeField, F, IntegerField, Value
from django.db.models.functions import Cast

from selvstyrt.casework.domain.family import Wish
from selvstyrt.casework.domain.hearing import Notice
from selvstyrt.casework.domain.life import ContactKind
from selvstyrt.casework.domain.norm import Norm
from selvstyrt.casework.models import AdvanceNotice, Case, FamilyWish, Meeting, NormTime
from selvstyrt.casework.queries.case_dates import norwegian_day

_NOTICE, _WISH, _NORM, _VISIT = range(4)
_NOTHING = Value(None, CharField())


@dataclass
class Beside:
    """In the order they were kept."""

    notices: list[Notice] = field(default_factory=list)
    wishes: list[Wish] = field(default_factory=list)
    norms: list[Norm] = field(default_factory=list)
    is_visited: bool = False


def beside(case: Case) -> Beside:
    """For who has been let to see the case; the table is the municipality's own."""
    found = Beside()
    for kind, one, other, number, last, at, done in _rows(case):
        if kind == _NOTICE:
            answered = norwegian_day(done) if done else None
            found.notices.append(Notice(norwegian_day(at), last, number, answered))
        elif kind == _WISH:
            found.wishes.append(Wish(one, other, number == 1, last))
        elif kind == _NORM:
            found.norms.append(Norm(one, other, number))
        else:
            found.is_visited = True
    return found


def _rows(case: Case) -> Iterable[Any]:
    """Kind, two texts, a number, a last day, when it was kept and when it was answered.

    The first part of a union says of which type each column is.
    """
    own = case.municipality
    notices = AdvanceNotice.objects.within(own).filter(case=case)
    wishes = FamilyWish.objects.within(own).filter(case=case)
    visits = Meeting.objects.within(own).filter(
        case=case, kind=ContactKind.HOME_VISIT, minuted_at__isnull=False
    )
    minutes = F("times_a_week") * F("minutes_each_time")
    wanted = Cast(F("wants_to_help"), IntegerField())
    no_number, no_day = Cast(_NOTHING, IntegerField()), Cast(_NOTHING, DateField())
    kinds: tuple[tuple[Any, int, Any, Any, Any, Any, Any, Any], ...] = (
        (
            notices,
            _NOTICE,
            _NOTHING,
            _NOTHING,
            F("planned_minutes"),
            F("answer_by"),
            F("sent_at"),
            F("answered_at"),
        ),
        (wishes, _WISH, F("who"), F("area"), wanted, F("valid_to"), F("created_at"), _no_time()),
        (
            NormTime.objects.within(own),
            _NORM,
            F("area"),
            F("task"),
            minutes,
            no_day,
            F("created_at"),
            _no_time(),
        ),
        (visits, _VISIT, _NOTHING, _NOTHING, no_number, no_day, F("created_at"), _no_time()),
    )
    first, *others = (
        rows.order_by().values_list(Value(kind), one, other, number, last, at, done)
        for rows, kind, one, other, number, last, at, done in kinds
    )
    found: Iterable[Any] = first.union(*others, all=True)
    return sorted(found, key=lambda row: (row[0], row[5], row[1] or "", row[2] or ""))


def _no_time() -> Any:
    return Cast(_NOTHING, DateTimeField())
