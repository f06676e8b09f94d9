"""After sending: more information, answers, taking the application back."""

from __future__ import annotations

import uuid
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.answer_question import answer_question
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.send_information import send_information
from selvstyrt.casework.actions.withdraw_application import withdraw_application
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.forms.apply.base import KeptForm
from selvstyrt.casework.forms.apply.case import AnswerForm, InformationForm, WithdrawForm
from selvstyrt.casework.models import SentItem
from selvstyrt.casework.queries.own import own_case, question_seen
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.casework.views.apply.shown import opened, refuse, sent
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.queries import person_card

CITIZEN = (Role.HOLDER, Role.HELPER)
AT_FILES = ("casework.file_type", "casework.file_too_big", "casework.file_empty", "casework.too_many_files")
INFORMATION_FIELDS = {**dict.fromkeys(AT_FILES, "uploads"), "casework.nothing_written": "text"}


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def information(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Send more information, with files if wished."""
    actor = actor_of(request)
    case = own_case(actor, case_id)
    if request.method != "POST":
        form, is_kept = opened(request, InformationForm, saved={"row": uuid.uuid4()})
        return render(
            request, "casework/apply/information.html", {"form": form, "is_kept": is_kept, "case": case}
        )
    form = sent(request, InformationForm)
    if form.is_valid():
        try:
            item = send_information(
                actor=actor,
                case_id=case_id,
                text=form.cleaned_data["text"],
                files=form.contents(),
                item_id=form.cleaned_data["row"],
            )
            return _received(request, item)
        except Refused as refused:
            refuse(form, refused, INFORMATION_FIELDS)
    return render(request, "casework/apply/information.html", {"form": form, "case": case}, status=422)


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, case_id: UUID, question_id: UUID) -> HttpResponse:
    """Answer a question of the caseworker."""
    actor = actor_of(request)
    question = question_seen(actor, case_id, question_id)
    case = own_case(actor, case_id)
    context: dict[str, object] = {"question": question, "case": case, "holder": person_card(case.holder_id)}
    if request.method != "POST":
        form, context["is_kept"] = opened(request, AnswerForm, saved={})
        return render(request, "casework/apply/answer.html", {"form": form, **context})
    form = sent(request, AnswerForm)
    if form.is_valid():
        try:
            text = form.cleaned_data["text"]
            item = answer_question(actor=actor, case_id=case_id, question_id=question_id, text=text)
            return _received(request, item)
        except Refused as refused:
            refuse(form, refused, {"casework.nothing_written": "text"})
    return render(request, "casework/apply/answer.html", {"form": form, **context}, status=422)


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Confirm that the application is taken back."""
    actor = actor_of(request)
    case = own_case(actor, case_id)
    is_draft = case.state == CaseState.DRAFT
    kind: type[KeptForm] = KeptForm if is_draft else WithdrawForm  # nobody has seen a draft: nobody asks why
    context: dict[str, object] = {"case": case, "is_draft": is_draft}
    if request.method != "POST":
        form, context["is_kept"] = opened(request, kind, saved={})
        return render(request, "casework/apply/withdraw.html", {"form": form, **context})
    form = sent(request, kind)
    if form.is_valid():
        try:
            reason = form.cleaned_data.get("reason", "")
            item = withdraw_application(actor=actor, case_id=case_id, reason=reason)
        except Refused as refused:
            refuse(form, refused)
        else:
            if item is not None:
                return _received(request, item)
            messages.success(request, gettext("The draft was thrown away. Nothing was sent."))
            return redirect("casework:own_cases")
    return render(request, "casework/apply/withdraw.html", {"form": form, **context}, status=422)


def _received(request: HttpRequest, item: SentItem) -> HttpResponse:
    drop_kept_input(actor=actor_of(request), page=request.path)
    messages.success(
        request, gettext("Received. The receipt number is %(number)s.") % {"number": item.receipt}
    )
    return redirect("casework:sent_item", item.case_id, item.id)
