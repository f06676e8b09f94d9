"""Complaining over a decision: writing, sending, following, commenting, taking it back."""

from __future__ import annotations

import uuid
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from selvstyrt.casework.actions.comment_complaint import comment_complaint
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.save_complaint import save_complaint
from selvstyrt.casework.actions.send_complaint import send_complaint
from selvstyrt.casework.actions.withdraw_complaint import withdraw_complaint
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.forms.apply.base import KeptForm
from selvstyrt.casework.forms.apply.case import WithdrawForm
from selvstyrt.casework.forms.apply.complaint import (
    CommentForm,
    SendComplaintForm,
    complaint_form,
    complaint_initial,
)
from selvstyrt.casework.queries.appeal_page import outcome_told
from selvstyrt.casework.queries.complaining import complainable, disputed_lines, seen_mark, time_limit
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.complaints import sent_complaint
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.filled import AT_FILES, fill_in, received
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import person_card

CITIZEN = (Role.HOLDER, Role.HELPER)
TOLD = ("overall", "wants_deferral", "deferral_why", "wants_documents")


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def complain(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Write the complaint: the lines that give less than was asked, in own words, and the whole."""
    case, decision = complainable(actor_of(request), case_id)
    complaint = live_complaint(case)
    if complaint is not None and complaint.state != ComplaintState.DRAFT:
        return redirect("casework:own_complaint", case_id)
    lines, mark = disputed_lines(decision, complaint), seen_mark(complaint)
    kind = complaint_form(lines)
    context: dict[str, Any] = {
        "case": case,
        "holder": person_card(case.holder_id),
        "limit": time_limit(case, decision, clock.today()),
        "has_lines": bool(lines),
        "is_saved": complaint is not None,
    }
    saved = complaint_initial(lines) | (
        {name: getattr(complaint, name) for name in TOLD} if complaint else {}
    )

    def save(form: Any) -> HttpResponse:
        told = {name: form.cleaned_data[name] for name in (*TOLD, "seen")}
        save_complaint(actor=actor_of(request), case_id=case_id, points=form.points(), **told)
        drop_kept_input(actor=actor_of(request), page=request.path)
        if "later" in request.POST:
            messages.success(request, gettext("Saved. Nothing is sent. Go on whenever you like."))
            return redirect("casework:own_case", case_id)
        return redirect("casework:send_complaint", case_id)

    template = "casework/apply/complain.html"
    return fill_in(request, kind, save, template, context, saved=saved, seen=mark)


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Look it over, add files, send."""
    actor = actor_of(request)
    case, decision = complainable(actor, case_id)
    complaint = live_complaint(case)
    if complaint is None:
        raise NotSeen
    if complaint.state != ComplaintState.DRAFT:
        return redirect("casework:own_complaint", case_id)
    limit = time_limit(case, decision, clock.today())
    context: dict[str, Any] = {
        "case": case,
        "complaint": complaint,
        "points": list(complaint.points.all()),
        "holder": person_card(case.holder_id),
        "limit": limit,
    }

    def act(form: SendComplaintForm) -> HttpResponse:
        item = send_complaint(
            actor=actor,
            case_id=case_id,
            late_why=form.cleaned_data.get("late_why", ""),
            files=form.contents(),
            seen=form.cleaned_data["seen"],
        )
        return received(request, item)

    return fill_in(
        request,
        SendComplaintForm,
        act,
        "casework/apply/send_complaint.html",
        context,
        seen=seen_mark(complaint),
        at=dict.fromkeys(AT_FILES, "uploads"),
        is_in_time=limit.is_in_time,
    )


@opens(*CITIZEN, purpose="own_case", reads=case_read)
@require_safe
def own_complaint(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """How the complaint stands, what the municipality wrote, and what one can do."""
    case, _decision = complainable(actor_of(request), case_id)
    found = sent_complaint(case)
    context = {
        "case": case,
        "found": found,
        "holder": person_card(case.holder_id),
        **outcome_told(found.complaint),
    }
    return render(request, "casework/apply/own_complaint.html", context)


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def comment(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Comment on the municipality's statement."""
    actor = actor_of(request)
    case, _decision = complainable(actor, case_id)
    found = sent_complaint(case)
    if found.forwarded is None or found.complaint.state != ComplaintState.FORWARDED:
        raise NotSeen
    context = {"case": case, "found": found, "holder": person_card(case.holder_id)}

    def act(form: CommentForm) -> HttpResponse:
        text, row = form.cleaned_data["text"], form.cleaned_data["row"]
        return received(request, comment_complaint(actor=actor, case_id=case_id, text=text, item_id=row))

    return fill_in(
        request,
        CommentForm,
        act,
        "casework/apply/comment_complaint.html",
        context,
        saved={"row": uuid.uuid4()},
        at={"casework.nothing_written": "text"},
    )


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Confirm that the complaint is taken back."""
    actor = actor_of(request)
    case, _decision = complainable(actor, case_id)
    complaint = live_complaint(case)
    if complaint is None:
        raise NotSeen
    is_draft = complaint.sent_at is None
    kind: type[KeptForm] = KeptForm if is_draft else WithdrawForm

    def act(form: KeptForm) -> HttpResponse:
        reason = form.cleaned_data.get("reason", "")
        item = withdraw_complaint(actor=actor, case_id=case_id, reason=reason)
        if item is not None:
            return received(request, item)
        messages.success(request, gettext("The draft was thrown away. Nothing was sent."))
        return redirect("casework:own_case", case_id)

    context = {"case": case, "is_draft": is_draft}
    return fill_in(request, kind, act, "casework/apply/withdraw_complaint.html", context)
