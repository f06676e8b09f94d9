"""Answering an advance notice: what the municipality is thinking of, and what the person says to it."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.answer_advance_notice import answer_advance_notice
from selvstyrt.casework.forms.apply.case import AnswerForm
from selvstyrt.casework.queries.hearing import notice_seen
from selvstyrt.casework.queries.own import own_case
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.filled import fill_in, received
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.people.queries import person_card


@opens(Role.HOLDER, Role.HELPER, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, case_id: UUID, notice_id: UUID) -> HttpResponse:
    """What the notice says, and a field for the answer."""
    actor = actor_of(request)
    case, notice = own_case(actor, case_id), notice_seen(actor, case_id, notice_id)
    context = {"notice": notice, "case": case, "holder": person_card(case.holder_id)}

    def act(form: AnswerForm) -> HttpResponse:
        text = form.cleaned_data["text"]
        item = answer_advance_notice(actor=actor, case_id=case_id, notice_id=notice_id, text=text)
        return received(request, item)

    at = {"casework.nothing_written": "text"}
    return fill_in(request, AnswerForm, act, "casework/apply/answer_notice.html", context, at=at)
