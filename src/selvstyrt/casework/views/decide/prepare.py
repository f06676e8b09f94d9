"""The caseworker's pages: the preliminary reply, and the proposal."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.prepare_decision import prepare_decision
from selvstyrt.casework.actions.send_preliminary_reply import send_preliminary_reply
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.forms.decide.prepare import PrepareForm, ReplyForm
from selvstyrt.casework.queries.casepage import case_page
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.law import begun_assessment
from selvstyrt.casework.queries.preparing import preparing, standing_with
from selvstyrt.casework.queries.proposals import Terms
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.assess.outcome import told
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.period import Period
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal

FIELDS = {
    "casework.reasons_missing": "reasons",
    "casework.contact_missing": "contact_phone",
    "casework.co_payment_missing": "co_payment_words",
    "casework.ends_before_start": "valid_to",
    "casework.starts_before_application": "valid_from",
    "casework.reply_reason_missing": "reason",
    "casework.reply_expected_passed": "expected_on",
}


@opens(Role.CASEWORKER, purpose="assess", reads=case_read)
@require_http_methods(["GET", "HEAD", "POST"])
def prepare(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Make a proposal of the assessment as it stands, and send it to another person."""
    actor, today = actor_of(request), clock.today()
    ground = preparing(actor, case_id, today)
    form = PrepareForm(request.POST or None, initial=ground.first_terms)
    # What is written as terms can itself open a warning: the form asks for its answer when it comes back.
    is_sent = request.method == "POST" and form.is_valid()
    standing = standing_with(ground, _terms(form), today) if is_sent else ground.standing
    form.ask(standing.warnings)
    if is_sent and form.is_valid():
        try:
            prepare_decision(actor=actor, case_id=case_id, **form.terms(), answers=form.answers())
        except Refused as refused:
            show_refusal(form, refused, FIELDS.get(refused.code))
        else:
            messages.success(request, _("The proposal is sent to be confirmed by another person."))
            return redirect("casework:case", case_id=case_id)
    begun = begun_assessment(ground.case)
    asked_of_law = begun.lines.all() if begun else []
    context: dict[str, Any] = {
        "case": ground.case,
        "holder": ground.holder,
        "form": form,
        "lines": ground.lines,
        "guards": ground.guards,
        "standing": standing,
        "returned": ground.returned,
        "may_prepare": ground.case.state == CaseState.IN_ASSESSMENT,
        "told": told(ground.outcome, [say(f"casework.area.{line.area}") for line in asked_of_law])
        if ground.outcome
        else None,
    }
    return render(request, "casework/decide/prepare.html", context)


def _terms(form: PrepareForm) -> Terms:
    given = form.terms()
    period = Period(given.pop("valid_from"), given.pop("valid_to"))
    return Terms(period=period, **given)


@opens(Role.CASEWORKER, purpose="assess", reads=case_read)
@require_http_methods(["GET", "HEAD", "POST"])
def reply(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Send a preliminary reply (fvl § 11 a)."""
    actor, today = actor_of(request), clock.today()
    form = ReplyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            send_preliminary_reply(actor=actor, case_id=case_id, **form.cleaned_data)
        except Refused as refused:
            show_refusal(form, refused, FIELDS.get(refused.code))
        else:
            messages.success(request, _("The preliminary reply is sent."))
            return redirect("casework:case", case_id=case_id)
    page = case_page(actor, case_id, today)
    context = {
        "case": page.case,
        "holder": page.holder,
        "form": form,
        "clocks": clocks_of_case(page.case, today),
        "replies": list(page.case.preliminary_replies.all()),
    }
    return render(request, "casework/decide/reply.html", context)
