"""Requests for supervision at the county governor, in a list of their own."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from selvstyrt.casework.actions.answer_supervision import answer_supervision
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.forms.apply.supervision import SupervisionAnswerForm
from selvstyrt.casework.models import SupervisionRequest
from selvstyrt.casework.queries.supervision import office_requests, supervision_read, supervision_rows
from selvstyrt.casework.views.apply.filled import fill_in
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role


@opens(Role.COUNTY_GOVERNOR)
@require_safe
def requests(request: HttpRequest) -> HttpResponse:
    """What was sent to this office, what is not answered first."""
    return render(
        request, "casework/decide/supervision_requests.html", {"rows": office_requests(actor_of(request))}
    )


@opens(Role.COUNTY_GOVERNOR, purpose="supervision", reads=supervision_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, supervision_request_id: UUID) -> HttpResponse:
    """Read one, and answer it once."""
    actor, asked = actor_of(request), found_for(request, SupervisionRequest)

    def act(form: SupervisionAnswerForm) -> HttpResponse:
        answer_supervision(actor=actor, request_id=supervision_request_id, answer=form.cleaned_data["answer"])
        drop_kept_input(actor=actor, page=request.path)
        messages.success(request, _("Answered. Who asked finds it under requests for supervision."))
        return redirect("casework:supervision_requests")

    context = {"row": supervision_rows([asked])[0]}
    at = {"casework.nothing_written": "answer"}
    template = "casework/decide/answer_supervision.html"
    return fill_in(request, SupervisionAnswerForm, act, template, context, at=at)
