"""After sending: more information, answers, taking the application back."""

from __future__ import annotations

import uuid
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.answer_question import answer_question
from selvstyrt.casework.actions.send_information import send_information
from selvstyrt.casework.actions.withdraw_application import withdraw_application
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.forms.apply.base import KeptForm
from selvstyrt.casework.forms.apply.case import AnswerForm, InformationForm, WithdrawForm
from selvstyrt.casework.queries.own import own_case, question_seen
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.filled import AT_FILES, fill_in, received
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.people.queries import person_card

CITIZEN = (Role.HOLDER, Role.HELPER)
INFORMATION_FIELDS = {**dict.fromkeys(AT_FILES, "uploads"), "casework.nothing_written": "text"}


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def information(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Send more information, with files if wished."""
    actor = actor_of(request)
    case = own_case(actor, case_id)

    def act(form: InformationForm) -> HttpResponse:
        item = send_information(
            actor=actor,
            case_id=case_id,
            text=form.cleaned_data["text"],
            files=form.contents(),
            item_id=form.cleaned_data["row"],
        )
        return received(request, item)

    return fill_in(
        request,
        InformationForm,
        act,
        "casework/apply/information.html",
        {"case": case},
        saved={"row": uuid.uuid4()},
        at=INFORMATION_FIELDS,
    )


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, case_id: UUID, question_id: UUID) -> HttpResponse:
    """Answer a question of the caseworker."""
    actor = actor_of(request)
    question = question_seen(actor, case_id, question_id)
    case = own_case(actor, case_id)
    context = {"question": question, "case": case, "holder": person_card(case.holder_id)}

    def act(form: AnswerForm) -> HttpResponse:
        text = form.cleaned_data["text"]
        item = answer_question(actor=actor, case_id=case_id, question_id=question_id, text=text)
        return received(request, item)

    at = {"casework.nothing_written": "text"}
    return fill_in(request, AnswerForm, act, "casework/apply/answer.html", context, at=at)


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Confirm that the application is taken back."""
    actor = actor_of(request)
    case = own_case(actor, case_id)
    is_draft = case.state == CaseState.DRAFT
    kind: type[KeptForm] = KeptForm if is_draft else WithdrawForm  # nobody has seen a draft: nobody asks why

    def act(form: KeptForm) -> HttpResponse:
        reason = form.cleaned_data.get("reason", "")
        item = withdraw_application(actor=actor, case_id=case_id, reason=reason)
        if item is not None:
            return received(request, item)
        messages.success(request, gettext("The draft was thrown away. Nothing was sent."))
        return redirect("casework:own_cases")

    context = {"case": case, "is_draft": is_draft}
    return fill_in(request, kind, act, "casework/apply/withdraw.html", context)
