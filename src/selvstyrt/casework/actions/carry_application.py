"""carry_application: what was applied for in a case goes along to the case that follows it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import models

from selvstyrt.casework.models import Application, Attachment, Case, Disqualification, Need, OtherArena
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.actions.bar_reader import bar_reader

OWN = {"id", "created_at", "created_by"}  # of each row itself, never of what it tells


def carry_application(*, actor: Actor, old: Case, new: Case) -> dict[UUID, Need]:
    """Copy needs, assistance from elsewhere and the files' references; answers the new needs by the old ones' ids.

    Called by the action that opens the new case, in its transaction. Nothing of the old case is changed; the files
    themselves lie where they lay. Who is disqualified from the old case is so from the new one.
    """
    application = Application.objects.within(old.municipality).get(case=old)
    begun = _copied(actor, application, case=new)
    needs = {
        need.id: copy
        for need, copy in _all_copied(actor, application.needs.all(), application=begun)
        if isinstance(copy, Need)
    }
    arenas = OtherArena.objects.within(old.municipality).filter(application=application)
    carried = {
        "needs": len(needs),
        "arenas": len(_all_copied(actor, arenas, application=begun)),
        "files": len(
            _all_copied(actor, Attachment.objects.within(old.municipality).filter(case=old), case=new)
        ),
    }
    _carry_disqualified(actor, old, new)
    log_event(
        actor=actor,
        verb="carry_application",
        object_type="case",
        object_id=new.id,
        municipality=new.municipality,
        data=carried,
    )
    return needs


def _all_copied(
    actor: Actor, rows: Iterable[models.Model], **parent: models.Model
) -> list[tuple[Any, models.Model]]:
    """One by one in their order, which rows of the same moment keep by a millionth of a second."""
    start = clock.now()
    return [
        (row, _copied(actor, row, created_at=start + timedelta(microseconds=place), **parent))
        for place, row in enumerate(rows)
    ]


def _copied(actor: Actor, row: models.Model, **changed: Any) -> Any:
    told = {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if field.name not in {*OWN, *changed}
    }
    return type(row)._default_manager.create(**told, **changed, created_by=actor.person)


def _carry_disqualified(actor: Actor, old: Case, new: Case) -> None:
    for row in Disqualification.objects.within(old.municipality).filter(case=old):
        _copied(actor, row, case=new)
        bar_reader(actor=actor, subject=new.id, person=row.person_id, municipality=new.municipality)
