"""The days that the clocks of a case hang on: of one case with its rows at hand, or of a whole list in one query."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import CharField, DateField, F, Value
from django.db.models.functions import Cast

from selvstyrt.casework.domain.clocks import CaseDates
from selvstyrt.casework.domain.hearing import Notice
from selvstyrt.casework.domain.pauses import Asked
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import AdvanceNotice, Case, Meeting, PreliminaryReply, Question, StatedView
from selvstyrt.core.clock import OSLO

_QUESTION, _MEETING, _VIEW, _REPLY, _NOTICE = range(5)
_NOTHING = Value(None, CharField())


def norwegian_day(moment: datetime) -> date:
    """The day in Norway on which a moment falls."""
    return moment.astimezone(OSLO).date()


def case_dates(case: Case) -> CaseDates:
    """The days of one received case, from its own rows."""
    return _dates(
        case,
        [(each.asked_at, each.answered_at) for each in case.questions.all()],
        [norwegian_day(each.created_at) for each in case.meetings.all()]
        + [each.heard_on for each in case.views.all()],
        [each.sent_at for each in case.preliminary_replies.all()],
        [_notice(each.sent_at, each.answered_at, each.answer_by) for each in case.advance_notices.all()],
    )


def dates_of(cases: Sequence[Case], municipality: str) -> dict[UUID, CaseDates]:
    """The days of received cases of one municipality, which the caller has been let to see; one query for all."""
    asked: dict[UUID, list[tuple[datetime, datetime | None]]] = defaultdict(list)
    contacts: dict[UUID, list[date]] = defaultdict(list)
    replies: dict[UUID, list[datetime]] = defaultdict(list)
    notices: dict[UUID, list[Notice]] = defaultdict(list)
    for case, kind, at, until, on in _rows([each.id for each in cases], municipality):
        if kind == _QUESTION:
            asked[case].append((at, until))
        elif kind == _REPLY:
            replies[case].append(at)
        elif kind == _NOTICE:
            notices[case].append(_notice(at, until, on))
        else:
            contacts[case].append(on or norwegian_day(at))
    return {
        each.id: _dates(each, asked[each.id], contacts[each.id], replies[each.id], notices[each.id])
        for each in cases
    }


def _notice(sent_at: datetime, answered_at: datetime | None, answer_by: date) -> Notice:
    """The clocks ask when and until when; what was planned is nothing to them."""
    return Notice(norwegian_day(sent_at), answer_by, 0, norwegian_day(answered_at) if answered_at else None)


def _rows(ids: Sequence[UUID], municipality: str) -> Iterable[Any]:
    """Case, kind, moment, end and day of every question, meeting, view, preliminary reply and notice.

    The first part of a union says of which type each column is.
    """
    kinds: tuple[tuple[Any, int, Any, Any, Any], ...] = (
        (Question, _QUESTION, F("asked_at"), F("answered_at"), Cast(_NOTHING, DateField())),
        (Meeting, _MEETING, F("created_at"), _NOTHING, _NOTHING),
        (StatedView, _VIEW, _NOTHING, _NOTHING, F("heard_on")),
        (PreliminaryReply, _REPLY, F("sent_at"), _NOTHING, _NOTHING),
        (AdvanceNotice, _NOTICE, F("sent_at"), F("answered_at"), F("answer_by")),
    )
    first, *others = (
        model.objects.within(municipality)
        .filter(case__in=ids)
        .order_by()
        .values_list("case", Value(kind), at, until, on)
        for model, kind, at, until, on in kinds
    )
    found: Iterable[Any] = first.union(*others, all=True)
    return found


def _dates(
    case: Case,
    asked: list[tuple[datetime, datetime | None]],
    contacts: list[date],
    replies: list[datetime],
    notices: list[Notice],
) -> CaseDates:
    if case.received_at is None:
        raise ValueError("A case that was not received has no clocks")
    questions = sorted(
        (Asked(norwegian_day(at), norwegian_day(until) if until else None) for at, until in asked),
        key=lambda each: each.asked_on,
    )
    return CaseDates(
        received_on=norwegian_day(case.received_at),
        questions=tuple(questions),
        first_contact_on=min([each.asked_on for each in questions] + contacts, default=None),
        preliminary_reply_on=norwegian_day(min(replies)) if replies else None,
        delivered_on=norwegian_day(case.delivered_at) if case.delivered_at else None,
        notices=tuple(sorted(notices, key=lambda each: (each.sent_on, each.answer_by))),
        is_withdrawn=case.state == CaseState.WITHDRAWN,
    )
