"""The application as the value that is handed on."""

from __future__ import annotations

from selvstyrt.casework.domain.handover import SentArena, SentFile, SentNeed, SubmittedApplication
from selvstyrt.casework.domain.life import ArenaKind, Channel, HowOften, Leading, LifeArea
from selvstyrt.casework.models import Need
from selvstyrt.casework.queries.draft import Draft


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
