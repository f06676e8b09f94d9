"""The approver's pages: what waits, and one proposal exactly as it will stand."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from selvstyrt.casework.actions.confirm_decision import confirm_decision
from selvstyrt.casework.actions.return_proposal import return_proposal
from selvstyrt.casework.domain.proposal import from_json
from selvstyrt.casework.forms.decide.answer import ConfirmForm, ReturnForm
from selvstyrt.casework.queries.approval import approval_points, clarified
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.duties import flagged_duties
from selvstyrt.casework.queries.proposals import (
    changes_since_returned,
    last_returned,
    waiting_proposal,
    waiting_proposals,
)
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.assess.outcome import told
from selvstyrt.casework.views.decide.shown import shown_changes
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.queries import person_cards
from selvstyrt.rules.domain.outcome_json import outcome_from_json
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal


@opens(Role.APPROVER)
@require_safe
def approvals(request: HttpRequest) -> HttpResponse:
    """What waits for confirmation in my municipality."""
    actor = actor_of(request)
    waiting = waiting_proposals(actor)
    context = {
        "waiting": waiting,
        "next_proposal": next((each for each in waiting if not each.is_own), None),
        "let_down": len(flagged_duties(actor, clock.today())),
    }
    return render(request, "casework/decide/approvals.html", context)


@opens(Role.APPROVER, purpose="decide", reads=case_read)
@require_safe
def proposal(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The proposal as it will stand, and what changed since the one sent back."""
    return _page(request, case_id)


@opens(Role.APPROVER, purpose="decide", reads=case_read)
@require_POST
def confirm(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Make the proposal that was read a decision."""
    form = ConfirmForm(request.POST)
    if form.is_valid():
        try:
            confirm_decision(actor=actor_of(request), case_id=case_id, number=form.cleaned_data["number"])
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, _("The decision is made. It is on its way to the applicant."))
            return redirect("casework:decision", case_id=case_id)
    return _page(request, case_id, confirming=form)


@opens(Role.APPROVER, purpose="decide", reads=case_read)
@require_POST
def send_back(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Send the proposal back with a comment."""
    form = ReturnForm(request.POST)
    if form.is_valid():
        try:
            return_proposal(actor=actor_of(request), case_id=case_id, **form.cleaned_data)
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, _("The proposal is sent back with your comment."))
            return redirect("casework:approvals")
    return _page(request, case_id, returning=form)


def _page(
    request: HttpRequest,
    case_id: UUID,
    confirming: ConfirmForm | None = None,
    returning: ReturnForm | None = None,
) -> HttpResponse:
    actor, today = actor_of(request), clock.today()
    waits = waiting_proposal(actor, case_id)
    content = from_json(waits.content)
    before, names = last_returned(waits.case), person_cards({waits.prepared_by_id, waits.case.holder_id})
    fresh = {"number": waits.number}
    changed = changes_since_returned(waits)
    standing = clarified(waits, content, today)
    context: dict[str, Any] = {
        "case": waits.case,
        "proposal": waits,
        "content": content,
        "holder": names[waits.case.holder_id],
        "prepared_by": names[waits.prepared_by_id],
        "before": before,
        "changes": None if changed is None else shown_changes(changed),
        "points": approval_points(actor, waits, today, standing),
        "standing": standing,
        "told": told(
            outcome_from_json(content.outcome), [say(f"casework.area.{line.area}") for line in content.lines]
        ),
        "clocks": clocks_of_case(waits.case, today),
        "confirming": _current(confirming, waits.number) or ConfirmForm(initial=fresh),
        "returning": _current(returning, waits.number) or ReturnForm(initial=fresh, auto_id="return_%s"),
        "form": confirming or returning,
    }
    return render(request, "casework/decide/proposal.html", context)


def _current(form: Any, number: int) -> Any:
    """The form with its faults, carrying the number now shown: what is read next is what is answered next."""
    if form is not None:
        form.data = {**form.data.dict(), "number": str(number), "has_read": ""}
        form.auto_id = "return_%s" if isinstance(form, ReturnForm) else form.auto_id
    return form
