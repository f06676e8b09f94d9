"""The application as the value that is handed on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from selvstyrt.casework.domain.handover import SentArena, SentFile, SentMove, SentNeed, SubmittedApplication
from selvstyrt.casework.domain.life import ArenaKind, Channel, HowOften, Leading, LifeArea
from selvstyrt.casework.models import Need
from selvstyrt.casework.queries.draft import Draft
from selvstyrt.people.queries import organisation_of_municipality


def submitted_application(draft: Draft) -> SubmittedApplication:
    """Everything told, frozen; the case has its number and its date of receipt by now."""
    case, application = draft.case, draft.application
    if case.number is None or case.received_at is None:
        raise ValueError("Only what has a receipt number has been sent")
    return SubmittedApplication(
        case_id=case.id,
        municipality=case.municipality,
        number=case.number,
        holder=case.holder_id,
        channel=Channel(case.channel),
        received_at=case.received_at,
        wanted_life=application.wanted_life,
        areas=tuple(LifeArea(area) for area in application.areas),
        needs=tuple(_need(need) for need in draft.needs),
        arenas=tuple(
            SentArena(kind=ArenaKind(row.kind), payer=row.payer, minutes_a_week=row.minutes_a_week)
            for row in draft.arenas
        ),
        leading=Leading(application.leading) if application.leading else None,
        co_leader_name=application.co_leader_name,
        duration_answer=application.duration_answer,
        duration_months=(application.duration_months_low, application.duration_months_high),
        interpreter_language=application.interpreter_language,
        wants_paper=application.wants_paper,
        phone=application.phone,
        urgent=case.urgent,
        urgent_why=application.urgent_why,
        attachments=tuple(
            SentFile(id=row.id, name=row.name, size=row.size, sha256=row.sha256) for row in draft.attachments
        ),
        move=move_of(draft),
    )


def move_of(draft: Draft) -> SentMove | None:
    """What the application says of a move, None when it is about none."""
    if draft.move is None:
        return None
    left = organisation_of_municipality(draft.move.moved_from)
    return SentMove(
        moving_on=draft.move.moving_on,
        moved_from=left.name if left else draft.move.moved_from,
        wants_overlap=draft.move.wants_overlap,
    )


def _need(need: Need) -> SentNeed:
    return SentNeed(
        id=need.id,
        area=LifeArea(need.area),
        own_words=need.own_words,
        how_often=HowOften(need.how_often),
        times=need.times,
        minutes_each_time=need.minutes_each_time,
        minutes_a_week=need.minutes_a_week,
        helpers=need.helpers,
        at_night=need.at_night,
        helped_today_by=need.helped_today_by,
    )


def move_told(content: Mapping[str, Any]) -> SentMove | None:
    """The same from the copy that was sent."""
    told = content.get("move")
    if told is None:
        return None
    return SentMove(date.fromisoformat(told["moving_on"]), told["moved_from"], told["wants_overlap"])
