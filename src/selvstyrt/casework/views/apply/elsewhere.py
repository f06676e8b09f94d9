"""Assistance from elsewhere, one at a time."""

from __future__ import annotations

import uuid
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from selvstyrt.casework.actions.add_arena import add_arena
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.remove_arena import remove_arena
from selvstyrt.casework.actions.save_application_step import save_application_step
from selvstyrt.casework.domain.steps import Step, StepKind, step_after
from selvstyrt.casework.forms.apply.needs import ARENA_FIELDS, ArenaForm
from selvstyrt.casework.queries.draft import Draft
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.shown import opened, refuse, sent, show_step
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say

TEMPLATE = "casework/apply/elsewhere.html"


def elsewhere(request: HttpRequest, draft: Draft, step: Step) -> HttpResponse:
    """Show what is told and a form for one more; on POST add it and go on, or add another."""
    if request.method != "POST":
        form, is_kept = opened(request, ArenaForm, saved={"row": uuid.uuid4()})
        return show_step(request, draft, step, TEMPLATE, {"form": form, "is_kept": is_kept})
    actor, form = actor_of(request), sent(request, ArenaForm)
    blank = form.is_blank
    if blank or form.is_valid():
        try:
            if not blank:
                row = form.cleaned_data["row"] or uuid.uuid4()
                add_arena(actor=actor, case_id=draft.case.id, arena_id=row, asked=form.asked())
            save_application_step(actor=actor, case_id=draft.case.id, key=step.key, values={})
        except Refused as refused:
            refuse(form, refused, ARENA_FIELDS)
        else:
            drop_kept_input(actor=actor, page=request.path)
            more = "more" in request.POST and not blank
            if more:
                messages.success(request, gettext("Saved. You can tell one thing more."))
            after = step if more else step_after(draft.steps, step)
            return redirect("casework:step", draft.case.id, after.key)
    return show_step(request, draft, step, TEMPLATE, {"form": form}, status=422)


@opens(Role.HOLDER, Role.HELPER, Role.CASEWORKER, purpose="apply", reads=case_read)
@require_POST
def remove(request: HttpRequest, case_id: UUID, arena_id: UUID) -> HttpResponse:
    """Take it out."""
    try:
        remove_arena(actor=actor_of(request), case_id=case_id, arena_id=arena_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        messages.success(request, gettext("Removed."))
    return redirect("casework:step", case_id, StepKind.ELSEWHERE)
