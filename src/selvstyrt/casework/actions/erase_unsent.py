"""erase_unsent: drafts never sent, and spreadsheets never confirmed, are gone when their time is over."""

from __future__ import annotations

from functools import partial

from django.db import transaction

from selvstyrt.casework.models import Application, Attachment, Case, Move, Need, OtherArena
from selvstyrt.casework.queries.erasable import old_checks, old_drafts
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen


@transaction.atomic
def erase_unsent(*, actor: Actor) -> int:
    """How many drafts were erased, files included. Only the platform itself, in one municipality at a time.

    Nothing that was sent is touched: it has a number, and what has a number is never among these.
    """
    if actor.role is not Role.SYSTEM or not actor.municipality:
        raise NotSeen
    today = clock.today()
    drafts = old_drafts(actor.municipality, today)
    for case in drafts:
        _erase(actor, case)
    for check in old_checks(actor.municipality, today):
        log_event(actor=actor, verb="erase_unsent", object_type="import_check", object_id=check.id)
        check.delete()
    return len(drafts)


def _erase(actor: Actor, case: Case) -> None:
    log_event(actor=actor, verb="erase_unsent", object_type="draft", object_id=case.id)
    own = {"municipality": case.municipality}
    files = [each.file for each in Attachment.objects.within(case.municipality).filter(case=case)]
    for rows in (
        Attachment.objects.within(case.municipality).filter(case=case),
        Move.objects.within(case.municipality).filter(case=case),
        Need.objects.within(case.municipality).filter(application__case=case, **own),
        OtherArena.objects.within(case.municipality).filter(application__case=case, **own),
        Application.objects.within(case.municipality).filter(case=case),
        Case.objects.within(case.municipality).filter(id=case.id),
    ):
        rows.delete()
    for file in files:
        transaction.on_commit(partial(file.delete, save=False))
