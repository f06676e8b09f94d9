"""One address for every step of an application; each kind of step has its own page."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.keep_input import keep_input
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.domain.steps import Step, StepKind, step_of
from selvstyrt.casework.queries.draft import Draft, draft_of, may_write
from selvstyrt.casework.queries.seen import case_read, case_seen
from selvstyrt.casework.views.apply import check, elsewhere, files, needs, plain
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.casework.views.apply.shown import show_step
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.ui.catalogue import say

WRITERS = (Role.HOLDER, Role.HELPER, Role.CASEWORKER)
Page = Callable[[HttpRequest, Draft, Step], HttpResponse]


def who(request: HttpRequest, draft: Draft, step: Step) -> HttpResponse:
    """Who it is for; settled when the draft was begun."""
    return show_step(request, draft, step, "casework/apply/who.html", {})


PAGES: dict[StepKind, Page] = {
    StepKind.WHO: who,
    StepKind.NEEDS: needs.needs,
    StepKind.ELSEWHERE: elsewhere.elsewhere,
    StepKind.ATTACHMENTS: files.files,
    StepKind.CHECK: check.check,
}


@opens(*WRITERS, purpose="apply", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def step(request: HttpRequest, case_id: UUID, key: str) -> HttpResponse:
    """Show a step, or keep what was told on it and go on."""
    actor = actor_of(request)
    case = case_seen(actor, case_id)
    if not may_write(actor, case):
        raise NotSeen
    if case.state != CaseState.DRAFT:
        return _no_draft(request, case_id, key, CaseState(case.state))
    draft = draft_of(case)
    found = step_of(draft.steps, key)
    if found is None:
        raise NotSeen
    return PAGES.get(found.kind, plain.plain)(request, draft, found)


def _no_draft(request: HttpRequest, case_id: UUID, key: str, state: CaseState) -> HttpResponse:
    """Sent or withdrawn from another device meanwhile: what was typed waits where it still can be sent."""
    actor = actor_of(request)
    if actor.role is Role.CASEWORKER:
        if state == CaseState.WITHDRAWN:
            return redirect("casework:enter_paper")
        return redirect("casework:receipt", case_id)
    if state != CaseState.WITHDRAWN and key == StepKind.CHECK:
        return redirect("casework:receipt", case_id)
    if request.method != "POST" or state == CaseState.WITHDRAWN:
        messages.warning(request, say("casework.no_longer_a_draft"))
        return redirect("casework:own_case", case_id)
    information = redirect("casework:send_information", case_id)
    hidden = ("csrfmiddlewaretoken", "typed_by", "seen", "row", "more")
    typed = [value for name, value in request.POST.items() if name not in hidden and str(value).strip()]
    keep_input(actor=actor, page=information.url, fields={"text": ["\n".join(map(str, typed))]})
    messages.warning(
        request,
        gettext(
            "The application has been sent already. You can send what you typed here as more information."
        ),
    )
    return information
