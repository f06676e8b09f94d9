"""The county governor asks for documents, the municipality answers, and both read the files."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from selvstyrt.casework.actions.answer_document_request import answer_document_request
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.request_documents import request_documents
from selvstyrt.casework.domain.appeal import AppealState
from selvstyrt.casework.forms.decide.document_request import AnswerRequestForm, AskForm
from selvstyrt.casework.models import Appeal
from selvstyrt.casework.queries.appeal_page import appeal_page
from selvstyrt.casework.queries.appeals import appeal_read
from selvstyrt.casework.queries.complaints import office_complaint
from selvstyrt.casework.queries.document_requests import answered_file, appeal_paper, request_in_case
from selvstyrt.casework.queries.office import is_in_my_hands
from selvstyrt.casework.queries.seen import MUNICIPAL, case_read
from selvstyrt.casework.views.apply.files import given_out
from selvstyrt.casework.views.apply.filled import AT_FILES, fill_in
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import person_card


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """Ask the municipality for something that is missing."""
    actor, appeal = actor_of(request), found_for(request, Appeal)
    page = appeal_page(actor, appeal, clock.today())
    if appeal.state != AppealState.IN_REVIEW or not page.is_mine or page.complaint is None:
        raise NotSeen

    def act(form: AskForm) -> HttpResponse:
        request_documents(actor=actor, appeal_id=appeal_id, text=form.cleaned_data["text"])
        drop_kept_input(actor=actor, page=request.path)
        messages.success(request, _("Asked. It waits for the municipality’s caseworker."))
        return redirect("casework:appeal", appeal_id)

    at = {"casework.nothing_written": "text"}
    return fill_in(request, AskForm, act, "casework/decide/ask_documents.html", {"page": page}, at=at)


@opens(Role.CASEWORKER, purpose="complaint", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, case_id: UUID, document_request_id: UUID) -> HttpResponse:
    """The municipality answers, with text and files."""
    actor = actor_of(request)
    found = office_complaint(actor, case_id)
    asked = request_in_case(found.case, document_request_id)
    if asked.answered_at is not None:
        return redirect("casework:case_complaint", case_id)
    if not is_in_my_hands(actor, found.case, clock.today()):
        raise NotSeen

    def act(form: AnswerRequestForm) -> HttpResponse:
        answer_document_request(
            actor=actor,
            case_id=case_id,
            request_id=document_request_id,
            answer=form.cleaned_data["answer"],
            files=form.contents(),
        )
        drop_kept_input(actor=actor, page=request.path)
        messages.success(request, _("Sent to the county governor."))
        return redirect("casework:case_complaint", case_id)

    context = {
        "found": found,
        "case": found.case,
        "asked": asked,
        "holder": person_card(found.case.holder_id),
    }
    at = {"casework.nothing_written": "answer", **dict.fromkeys(AT_FILES, "uploads")}
    template = "casework/assess/answer_documents.html"
    return fill_in(request, AnswerRequestForm, act, template, context, at=at)


@opens(Role.HOLDER, Role.HELPER, *MUNICIPAL, purpose="read_file", reads=case_read)
@require_safe
def of_answer(request: HttpRequest, case_id: UUID, appeal_file_id: UUID) -> HttpResponse:
    """A file that the municipality sent to the county governor."""
    return given_out(answered_file(actor_of(request), case_id, appeal_file_id))


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read)
@require_safe
def of_appeal(request: HttpRequest, appeal_id: UUID, appeal_file_id: UUID) -> HttpResponse:
    """The same for the county governor, and what was laid with a case from outside the platform."""
    return given_out(appeal_paper(actor_of(request), appeal_id, appeal_file_id))
