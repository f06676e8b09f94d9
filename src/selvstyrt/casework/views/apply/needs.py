"""The needs in one area of life, one at a time."""

from __future__ import annotations

import uuid
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from selvstyrt.casework.actions.add_need import add_need
from selvstyrt.casework.actions.change_need import change_need
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.remove_need import remove_need
from selvstyrt.casework.actions.save_application_step import save_application_step
from selvstyrt.casework.domain.asked import fingerprint
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.steps import Step, StepKind, step_after
from selvstyrt.casework.forms.apply.needs import NEED_FIELDS, NeedForm, need_initial
from selvstyrt.casework.queries.draft import Draft, draft_seen, need_of, need_values
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.casework.views.apply.shown import opened, refuse, see_anew, sent, show_step
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say

WRITERS = (Role.HOLDER, Role.HELPER, Role.CASEWORKER)
TEMPLATE = "casework/apply/needs.html"


def needs(request: HttpRequest, draft: Draft, step: Step) -> HttpResponse:
    """Show the needs told in this area and a form for one more; on POST add it and go on, or add another."""
    area = LifeArea(step.area or "")
    here = [need for need in draft.needs if need.area == area]
    if request.method != "POST":
        fresh = {"row": uuid.uuid4(), "helpers": "1", "at_night": "day"}
        form, is_kept = opened(request, NeedForm, saved=fresh)
        return show_step(request, draft, step, TEMPLATE, {"form": form, "is_kept": is_kept, "here": here})
    actor, form = actor_of(request), sent(request, NeedForm)
    blank = form.is_blank
    if blank or form.is_valid():
        try:
            if not blank:
                row = form.cleaned_data["row"] or uuid.uuid4()
                add_need(actor=actor, case_id=draft.case.id, need_id=row, asked=form.asked(area))
            save_application_step(actor=actor, case_id=draft.case.id, key=step.key, values={})
        except Refused as refused:
            refuse(form, refused, NEED_FIELDS)
        else:
            drop_kept_input(actor=actor, page=request.path)
            more = "more" in request.POST and not blank
            if more:
                messages.success(request, gettext("Saved. You can tell one thing more."))
            after = step if more else step_after(draft.steps, step)
            return redirect("casework:step", draft.case.id, after.key)
    return show_step(request, draft, step, TEMPLATE, {"form": form, "here": here}, status=422)


@opens(*WRITERS, purpose="apply", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, case_id: UUID, need_id: UUID) -> HttpResponse:
    """Tell a need anew."""
    actor = actor_of(request)
    draft = draft_seen(actor, case_id)
    need = need_of(draft, need_id)
    step, saved = Step(StepKind.NEEDS, LifeArea(need.area)), need_values(need)
    context: dict[str, object] = {"changed": need}
    if request.method != "POST":
        form, context["is_kept"] = opened(
            request, NeedForm, saved=need_initial(saved), seen=fingerprint(saved)
        )
        return show_step(request, draft, step, "casework/apply/need.html", {"form": form, **context})
    form = sent(request, NeedForm)
    if form.is_valid():
        try:
            change_need(
                actor=actor,
                case_id=case_id,
                need_id=need_id,
                asked=form.asked(LifeArea(need.area)),
                seen=form.cleaned_data["seen"],
            )
        except Refused as refused:
            refuse(form, refused, NEED_FIELDS)
            see_anew(form, fingerprint(saved))
            context["saved_now"] = [(form["own_words"].label, need.own_words)]
        else:
            drop_kept_input(actor=actor, page=request.path)
            messages.success(request, gettext("The change is saved."))
            return redirect("casework:step", case_id, step.key)
    return show_step(request, draft, step, "casework/apply/need.html", {"form": form, **context}, status=422)


@opens(*WRITERS, purpose="apply", reads=case_read)
@require_POST
def remove(request: HttpRequest, case_id: UUID, need_id: UUID) -> HttpResponse:
    """Take a need out."""
    actor = actor_of(request)
    need = need_of(draft_seen(actor, case_id), need_id)
    try:
        remove_need(actor=actor, case_id=case_id, need_id=need_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        messages.success(request, gettext("Removed."))
    return redirect("casework:step", case_id, f"{StepKind.NEEDS}-{need.area}")
