"""What the guard looks at beside the assessment, in one question: needs, views, notices, wishes, what was before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import CharField, DateField, DateTimeField, F, IntegerField, UUIDField, Value
from django.db.models.functions import Cast

from selvstyrt.casework.domain.clarifications.weighed import Before
from selvstyrt.casework.domain.family import Wish
from selvstyrt.casework.domain.guards import HeardView
from selvstyrt.casework.domain.hearing import Notice
from selvstyrt.casework.domain.life import ContactKind, ViewOf
from selvstyrt.casework.domain.norm import Norm
from selvstyrt.casework.models import (
    AdvanceNotice,
    Case,
    DecisionLine,
    FamilyWish,
    ImportedDecision,
    Meeting,
    Need,
    NormTime,
    StatedView,
)
from selvstyrt.casework.queries.case_dates import norwegian_day

_NOTICE, _WISH, _NORM, _VISIT, _NEED, _VIEW, _IMPORTED, _DECIDED = range(8)
_NOTHING = Value(None, CharField())
# Every part of the union has these columns; where it says nothing of one, nothing of that type stands.
_COLUMNS: dict[str, Any] = {
    "row": Cast(_NOTHING, UUIDField()),
    "one": _NOTHING,
    "other": _NOTHING,
    "number": Cast(_NOTHING, IntegerField()),
    "first": Cast(_NOTHING, DateField()),
    "last": Cast(_NOTHING, DateField()),
    "at": Cast(_NOTHING, DateTimeField()),
    "done": Cast(_NOTHING, DateTimeField()),
}


@dataclass
class Beside:
    """In the order they were kept. `before`: the holder's last decision in this municipality before this case."""

    notices: list[Notice] = field(default_factory=list)
    wishes: list[Wish] = field(default_factory=list)
    norms: list[Norm] = field(default_factory=list)
    is_visited: bool = False
    needs: list[tuple[UUID, str]] = field(default_factory=list)  # with the area of life
    views: list[HeardView] = field(default_factory=list)
    before: Before | None = None


def beside(case: Case) -> Beside:
    """For who has been let to see the case, and read once for it; the table is the municipality's own."""
    kept: Beside | None = getattr(case, "beside", None)
    if kept is None:
        kept = case.beside = _read(case)  # type: ignore[attr-defined]  # kept beside the row
    return kept


def _read(case: Case) -> Beside:
    found = Beside()
    earlier: list[tuple[datetime | None, Before]] = []
    decided: dict[UUID, tuple[datetime, date, date | None, dict[str, int]]] = {}
    for kind, row, one, other, number, first, last, at, done in _rows(case):
        if kind == _NOTICE:
            answered = norwegian_day(done) if done else None
            found.notices.append(Notice(norwegian_day(at), last, number, answered))
        elif kind == _WISH:
            found.wishes.append(Wish(one, other, number == 1, last))
        elif kind == _NORM:
            found.norms.append(Norm(one, other, number))
        elif kind == _VISIT:
            found.is_visited = True
        elif kind == _NEED:
            found.needs.append((row, one))
        elif kind == _VIEW:
            found.views.append(HeardView(ViewOf(one), row))
        elif kind == _IMPORTED:
            earlier.append((None, Before(number, first, last)))
        else:
            sums = decided.setdefault(row, (at, first, last, {}))[3]
            sums[one] = sums.get(one, 0) + number
    earlier += [
        (decided_at, Before(sum(sums.values()), first, last, tuple(sorted(sums.items()))))
        for decided_at, first, last, sums in decided.values()
    ]
    found.before = max(earlier, key=_when, default=(None, None))[1]
    return found


def _when(each: tuple[datetime | None, Before]) -> tuple[date, bool, float]:
    """The last to begin; of two that begin on one day the one decided here, and of those the last one decided."""
    decided_at, before = each
    return before.valid_from, decided_at is not None, decided_at.timestamp() if decided_at else 0.0


def _rows(case: Case) -> Iterable[Any]:
    """The first part of a union says of which type each column is."""
    first, *others = _parts(case)
    rows = first.union(*others, all=True)
    return sorted(rows, key=lambda row: (row[0], str(row[7] or ""), row[2] or "", row[3] or ""))


def _parts(case: Case) -> Iterator[Any]:
    own = case.municipality
    yield _part(
        AdvanceNotice.objects.within(own).filter(case=case),
        _NOTICE,
        number=F("planned_minutes"),
        last=F("answer_by"),
        at=F("sent_at"),
        done=F("answered_at"),
    )
    yield _part(
        FamilyWish.objects.within(own).filter(case=case),
        _WISH,
        one=F("who"),
        other=F("area"),
        number=Cast(F("wants_to_help"), IntegerField()),
        last=F("valid_to"),
        at=F("created_at"),
    )
    minutes = F("times_a_week") * F("minutes_each_time")
    yield _part(NormTime.objects.within(own), _NORM, one=F("area"), other=F("task"), number=minutes)
    visits = Meeting.objects.within(own).filter(case=case, kind=ContactKind.HOME_VISIT)
    yield _part(visits.filter(minuted_at__isnull=False), _VISIT)
    needs = Need.objects.within(own).filter(application__case=case)
    yield _part(needs, _NEED, row=F("id"), one=F("area"))
    views = StatedView.objects.within(own).filter(case=case)
    yield _part(views, _VIEW, row=F("person"), one=F("whose"))
    yield from _earlier(case)


def _earlier(case: Case) -> Iterator[Any]:
    """What the person had before this case: taken in from elsewhere, or decided here."""
    own = case.municipality
    yield _part(
        ImportedDecision.objects.within(own).filter(holder=case.holder_id),
        _IMPORTED,
        number=F("minutes_a_week"),
        first=F("valid_from"),
        last=F("valid_to"),
    )
    lines = DecisionLine.objects.within(own).filter(decision__case__holder=case.holder_id)
    yield _part(
        lines.exclude(decision__case=case),
        _DECIDED,
        row=F("decision"),
        at=F("decision__confirmed_at"),
        one=F("area"),
        number=F("granted_minutes"),
        first=F("decision__valid_from"),
        last=F("decision__valid_to"),
    )


def _part(rows: Any, kind: int, **columns: Any) -> Any:
    return rows.order_by().values_list(Value(kind), *(_COLUMNS | columns).values())
