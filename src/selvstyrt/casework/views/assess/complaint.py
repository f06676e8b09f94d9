"""A complaint in the municipality: the list, the complaint, the formal look, the statement, sending it on."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from selvstyrt.casework.actions.check_complaint import check_complaint
from selvstyrt.casework.actions.forward_complaint import forward_complaint
from selvstyrt.casework.actions.save_statement import save_statement
from selvstyrt.casework.domain.complaint import (
    STATEMENT,
    WITH_THE_MUNICIPALITY,
    FormalPoint,
    statement_gaps,
)
from selvstyrt.casework.forms.assess.complaint import (
    CheckForm,
    StatementForm,
    check_initial,
    statement_initial,
)
from selvstyrt.casework.queries.appeal_page import may_defer, outcome_told
from selvstyrt.casework.queries.complaint_list import open_complaints
from selvstyrt.casework.queries.complaints import ComplaintPage, office_complaint, statement_mark
from selvstyrt.casework.queries.office import is_in_my_hands
from selvstyrt.casework.queries.seen import MUNICIPAL, case_read
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.queries import person_card
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal


@opens(*MUNICIPAL)
@require_safe
def complaints(request: HttpRequest) -> HttpResponse:
    """The complaints that the municipality has to look at, the oldest first."""
    return render(request, "casework/assess/complaints.html", {"rows": open_complaints(actor_of(request))})


@opens(*MUNICIPAL, purpose="complaint", reads=case_read)
@require_safe
def complaint(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The complaint as it was sent, and how far the municipality has come."""
    return _page(request, office_complaint(actor_of(request), case_id), "complaint")


@opens(Role.CASEWORKER, purpose="complaint", reads=case_read)
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Party, time limit, what it is about, signed: judged by the one who looks."""
    found = _open(request, case_id)
    form = CheckForm(request.POST or None, initial=check_initial(found.review))
    if request.method == "POST" and form.is_valid():
        try:
            check_complaint(actor=actor_of(request), case_id=case_id, checks=form.checks())
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, _("Saved. Nothing is sent."))
            return redirect("casework:case_complaint", case_id=case_id)
    return _page(request, found, "check_complaint", form=form)


@opens(Role.CASEWORKER, purpose="complaint", reads=case_read)
@require_http_methods(["GET", "HEAD", "POST"])
def statement(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What is written to the county governor; may be saved half done."""
    found = _open(request, case_id)
    if found.review is None:
        return redirect("casework:check_complaint", case_id=case_id)
    points, mark = list(found.complaint.points.all()), statement_mark(found)
    form: Any = StatementForm(
        request.POST or None, points=points, initial=statement_initial(found.review, points, mark)
    )
    if request.method == "POST" and form.is_valid():
        try:
            save_statement(
                actor=actor_of(request),
                case_id=case_id,
                texts=form.texts(),
                answers=form.answers(),
                seen=form.cleaned_data["seen"],
            )
        except Refused as refused:
            show_refusal(form, refused)
            form.data = {**form.data.dict(), "seen": mark}
        else:
            messages.success(request, _("Saved. Nothing is sent."))
            return redirect("casework:case_complaint", case_id=case_id)
    return _page(request, found, "statement", form=form)


@opens(Role.CASEWORKER, purpose="complaint", reads=case_read)
@require_POST
def forward(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Keep the decision and send the complaint on."""
    office_complaint(actor_of(request), case_id)
    try:
        forward_complaint(actor=actor_of(request), case_id=case_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        messages.success(
            request, _("The complaint is sent on to the county governor. The complainant gets a copy.")
        )
    return redirect("casework:case_complaint", case_id=case_id)


def _open(request: HttpRequest, case_id: UUID) -> ComplaintPage:
    """The complaint while the municipality still works on it; NotSeen afterwards."""
    found = office_complaint(actor_of(request), case_id)
    if found.complaint.state not in WITH_THE_MUNICIPALITY:
        raise NotSeen
    return found


def _page(request: HttpRequest, found: ComplaintPage, template: str, **more: Any) -> HttpResponse:
    review, points = found.review, list(found.complaint.points.all())
    texts = {part: getattr(review, part) if review else "" for part in STATEMENT}
    in_my_hands = is_in_my_hands(actor_of(request), found.case, clock.today())
    context = {
        "found": found,
        "case": found.case,
        "holder": person_card(found.case.holder_id),
        "checks": [(point, *review.checks[point]) for point in FormalPoint] if review else [],
        "gaps": statement_gaps(texts, [each.answer for each in points]),
        "may_work": in_my_hands and found.complaint.state in WITH_THE_MUNICIPALITY,
        "in_my_hands": in_my_hands,
        "may_defer": in_my_hands and may_defer(found.complaint),
        **outcome_told(found.complaint),
        **more,
    }
    return render(request, f"casework/assess/{template}.html", context)
