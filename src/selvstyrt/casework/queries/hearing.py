"""What has been heard in a case: advance notices and answers, calls, and what family has written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import CharField, DateField, DateTimeField, F, IntegerField, Value
from django.db.models.functions import Cast

from selvstyrt.casework.models import AdvanceNotice, CallNote, Case, FamilyWish
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen

_NOTICE, _CALL, _WISH = range(3)
_NONE = Value(None, CharField())
_NO_NUMBER, _NO_DAY = Cast(_NONE, IntegerField()), Cast(_NONE, DateField())
_NO_TIME = Cast(_NONE, DateTimeField())


@dataclass(frozen=True, slots=True)
class SentNotice:
    """An advance notice and the answer, if there is one."""

    id: UUID
    sent_at: datetime
    planned_minutes: int
    reason: str
    answer_by: date
    answer: str
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Call:
    """A note of a call; with a reason where fvl § 19 keeps it from the party."""

    at: datetime
    with_whom: str
    text: str
    withheld_because: str


@dataclass(frozen=True, slots=True)
class WrittenWish:
    """What somebody in the family has written."""

    who: str
    area: str
    wants_to_help: bool
    text: str
    written_on: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Heard:
    """Oldest first."""

    notices: list[SentNotice] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    wishes: list[WrittenWish] = field(default_factory=list)


def heard_in(case: Case) -> Heard:
    """One question, for who has been let to see the case. What is kept from the party, the page keeps back."""
    heard = Heard()
    for kind, row, at, done, number, text, more, name, first, last in _rows(case):
        if kind == _NOTICE:
            heard.notices.append(SentNotice(row, at, number, text, last, more, done))
        elif kind == _CALL:
            heard.calls.append(Call(at, name, text, more))
        else:
            heard.wishes.append(WrittenWish(name, more, number == 1, text, first, last))
    return heard


def _rows(case: Case) -> Iterable[Any]:
    """Kind, id, moment, answered, number, two texts, a name and two days.

    The first part of a union says of which type each column is.
    """
    notice = (
        F("sent_at"),
        F("answered_at"),
        F("planned_minutes"),
        F("reason"),
        F("answer"),
        _NONE,
        _NO_DAY,
        F("answer_by"),
    )
    call = (F("at"), _NO_TIME, _NO_NUMBER, F("text"), F("withheld_because"), F("with_whom"), _NO_DAY, _NO_DAY)
    wants = Cast(F("wants_to_help"), IntegerField())
    wish = (F("created_at"), _NO_TIME, wants, F("text"), F("area"), F("who"), F("written_on"), F("valid_to"))
    kinds: tuple[tuple[Any, int, tuple[Any, ...]], ...] = (
        (AdvanceNotice, _NOTICE, notice),
        (CallNote, _CALL, call),
        (FamilyWish, _WISH, wish),
    )
    first, *others = (
        model.objects.within(case.municipality)
        .filter(case=case)
        .order_by()
        .values_list(Value(kind), "id", *columns)
        for model, kind, columns in kinds
    )
    return sorted(first.union(*others, all=True), key=lambda row: (row[2], row[0]))


def notice_seen(actor: Actor, case_id: UUID, notice_id: UUID) -> AdvanceNotice:
    """An advance notice of a case, or NotSeen."""
    found: AdvanceNotice | None = case_seen(actor, case_id).advance_notices.filter(id=notice_id).first()
    if found is None:
        raise NotSeen
    return found
