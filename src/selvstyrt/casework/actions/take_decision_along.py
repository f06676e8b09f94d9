"""take_decision_along: what the person chooses of an old case becomes a draft to a new municipality."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid5

from django.db import transaction

from selvstyrt.casework.actions.add_arena import add_arena
from selvstyrt.casework.actions.add_need import add_need
from selvstyrt.casework.actions.attach_file import attach_file
from selvstyrt.casework.actions.begin_move import begin_move
from selvstyrt.casework.actions.save_application_step import save_application_step
from selvstyrt.casework.domain.asked import AskedArena, AskedNeed
from selvstyrt.casework.domain.life import ArenaKind, HowOften, LifeArea
from selvstyrt.casework.domain.moving import Brought
from selvstyrt.casework.models import Case, Need
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.moving import ToBring, to_bring
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.queries import letter_for


@transaction.atomic
def take_decision_along(
    *,
    actor: Actor,
    case_id: UUID,
    municipality: str,
    moving_on: date,
    wants_overlap: bool,
    brought: Brought,
) -> Case:
    """Begin the draft with what was ticked, as copies. Nothing is sent, and the old case stays as it is.

    Doing it twice gives the draft that was begun, as it stands now.
    """
    old = to_bring(actor, case_locked(actor, case_id).id)
    case, is_new = begin_move(
        actor=actor,
        source=old.case,
        municipality=municipality,
        moving_on=moving_on,
        wants_overlap=wants_overlap,
    )
    if is_new:
        _copy_told(actor, case, old, brought)
        _copy_documents(actor, case, old, brought)
    return case


def _copy_told(actor: Actor, case: Case, old: ToBring, brought: Brought) -> None:
    told = old.case.application
    needs = [each for each in old.needs if each.id in brought.needs]
    steps: dict[str, dict[str, object]] = {}
    if brought.life:
        steps["life"] = {"wanted_life": told.wanted_life}
    if needs or brought.life:
        steps["areas"] = {"areas": _areas(old, needs, with_empty=brought.life)}
    if brought.leading:
        steps["leading"] = {"leading": told.leading, "co_leader_name": told.co_leader_name}
    if brought.duration:
        steps["duration"] = {"duration_answer": told.duration_answer}
    for key, values in steps.items():
        save_application_step(actor=actor, case_id=case.id, key=key, values=values)
    for need in needs:
        add_need(actor=actor, case_id=case.id, need_id=uuid5(case.id, str(need.id)), asked=_asked(need))
    for row in old.arenas:
        if row.id in brought.arenas:
            asked = AskedArena(ArenaKind(row.kind), row.payer, row.minutes_a_week)
            add_arena(actor=actor, case_id=case.id, arena_id=uuid5(case.id, str(row.id)), asked=asked)


def _areas(old: ToBring, brought: list[Need], *, with_empty: bool) -> list[str]:
    """The areas of the needs brought along; those chosen without a need go with the wanted life."""
    told_in = {each.area for each in old.needs}
    chosen = {each.area for each in brought}
    if with_empty:
        chosen |= {area for area in old.case.application.areas if area not in told_in}
    return [area.value for area in LifeArea if area.value in chosen]


def _asked(need: Need) -> AskedNeed:
    return AskedNeed(
        area=LifeArea(need.area),
        own_words=need.own_words,
        how_often=HowOften(need.how_often),
        times=need.times,
        minutes_each_time=need.minutes_each_time,
        helpers=need.helpers,
        at_night=need.at_night,
        helped_today_by=need.helped_today_by,
    )


def _copy_documents(actor: Actor, case: Case, old: ToBring, brought: Brought) -> None:
    for letter in old.letters:
        if letter.id in brought.letters:
            pdf = letter_for(actor, letter.id).pdf
            attach_file(actor=actor, case_id=case.id, name=f"{letter.title}.pdf", content=pdf)
    for file in old.files:
        if file.id in brought.files:
            with file.file.open("rb") as stored:
                attach_file(actor=actor, case_id=case.id, name=file.name, content=stored.read())
