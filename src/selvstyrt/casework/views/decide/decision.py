"""The decision's page, for the applicant and for the office."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from selvstyrt.casework.actions.close_case import close_case
from selvstyrt.casework.actions.open_decision import open_decision
from selvstyrt.casework.actions.retry_delivery import retry_delivery
from selvstyrt.casework.domain.clocks import ClockCode, told_to_the_office
from selvstyrt.casework.domain.decision import Result
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.decided import decided
from selvstyrt.casework.queries.law import explanation_of
from selvstyrt.casework.queries.proposals import next_to_answer
from selvstyrt.casework.queries.seen import MUNICIPAL, case_read
from selvstyrt.casework.views.assess.outcome import told
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.rules.domain.facts_json import facts_from_json
from selvstyrt.rules.queries.law import LAW_VERSION
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.steps import shown


@opens(Role.HOLDER, Role.HELPER, *MUNICIPAL, purpose="decide", reads=case_read)
@require_safe
def decision(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What was decided, line by line, why, and what can be done about it. The first opening is kept."""
    actor = actor_of(request)
    found = decided(actor, case_id, clock.today())
    is_office = actor.role in MUNICIPAL
    if request.method == "GET" and not is_office:
        open_decision(actor=actor, case_id=case_id)
    context = {
        "found": found,
        "case": found.case,
        "content": found.content,
        "clocks": told_to_the_office(found.clocks)
        if is_office
        else [each for each in found.clocks if each.code is ClockCode.COMPLAINT],
        "told": told(found.outcome, [say(f"casework.area.{line.area}") for line in found.content.lines]),
        "is_office": is_office,
        "complaint": live_complaint(found.case),
        "may_take_along": not is_office and found.decision.result != Result.REFUSED,
        "is_own": not is_office and found.holder.id == actor.person,
        "next_proposal": next_to_answer(actor),
        "may_retry": is_office and found.case.state == CaseState.DECIDED,
        "may_close": actor.role is Role.CASEWORKER and found.case.state == CaseState.DELIVERED,
    }
    return render(request, "casework/decide/decision.html", context)


@opens(Role.HOLDER, Role.HELPER, *MUNICIPAL, purpose="decide", reads=case_read)
@require_safe
def law(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What the law's answer in the decision rests on, from the facts that the decision keeps."""
    actor = actor_of(request)
    found = decided(actor, case_id, clock.today())
    context = {
        "found": found,
        "case": found.case,
        "is_office": actor.role in MUNICIPAL,
        "explanation": shown(explanation_of(facts_from_json(found.decision.inputs))),
        "result": found.outcome.result,
        "law_version": found.outcome.law_version,
        "is_newer": found.outcome.law_version != LAW_VERSION,
    }
    return render(request, "casework/decide/law.html", context)


@opens(*MUNICIPAL, purpose="decide", reads=case_read)
@require_POST
def retry(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Try once more to deliver."""
    try:
        arrived = retry_delivery(actor=actor_of(request), case_id=case_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        told_now = (
            _("The decision is delivered.") if arrived else _("We have tried again. See below how it went.")
        )
        messages.info(request, told_now)
    return redirect("casework:decision", case_id=case_id)


@opens(Role.CASEWORKER, purpose="decide", reads=case_read)
@require_POST
def close(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Close a delivered case."""
    try:
        close_case(actor=actor_of(request), case_id=case_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        messages.success(request, _("The case is closed."))
    return redirect("casework:decision", case_id=case_id)
