"""The county governor's pages: the list with its clocks, one complaint, and the files of its case."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from selvstyrt.casework.actions.take_appeal import take_appeal
from selvstyrt.casework.domain.appeal import DeferralBy
from selvstyrt.casework.domain.appeal_clock import TARGET_MONTHS, TARGET_SHARE
from selvstyrt.casework.domain.appeal_draft import draft_gaps
from selvstyrt.casework.domain.appeal_worse import notice_until
from selvstyrt.casework.domain.proposal import from_json
from selvstyrt.casework.models import Appeal, Case
from selvstyrt.casework.queries.appeal_page import AppealPage, appeal_page
from selvstyrt.casework.queries.appeals import (
    appeal_read,
    appealed_file,
    appealed_file_read,
    asks_to_wait,
    draft_of_appeal,
    office_in_time,
    open_appeals,
    ways_worse,
)
from selvstyrt.casework.queries.own import sent_application
from selvstyrt.casework.views.apply.files import given_out
from selvstyrt.casework.views.assess.outcome import told
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.rules.domain.outcome_json import outcome_from_json
from selvstyrt.rules.queries.deadlines import detriment_notice_months
from selvstyrt.ui.catalogue import say


@opens(Role.COUNTY_GOVERNOR)
@require_safe
def appeals(request: HttpRequest) -> HttpResponse:
    """What was sent to this office, and how the office stands to its own target."""
    actor, today = actor_of(request), clock.today()
    context = {
        "rows": open_appeals(actor, today),
        "in_time": office_in_time(actor, today),
        "target": {"months": TARGET_MONTHS, "percent": int(TARGET_SHARE * 100)},
    }
    return render(request, "casework/decide/appeals.html", context)


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read)
@require_safe
def appeal(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """The complaint, the municipality's statement, the decision and the documents behind it."""
    page = appeal_page(actor_of(request), found_for(request, Appeal), clock.today())
    content = draft_of_appeal(page.appeal)
    context = {
        "page": page,
        "target_months": TARGET_MONTHS,
        "gaps": draft_gaps(content, tuple(each.position for each in page.points)),
        "draft": content,
        "worse": ways_worse(page.appeal, content),
        "notice_until": notice_until(
            page.appeal.municipality_received_on, detriment_notice_months(clock.today())
        ),
        "asks_to_wait": asks_to_wait(page.appeal),
        "may_defer": not any(each.by == DeferralBy.COUNTY_GOVERNOR for each in page.deferrals),
        **_case_of(page),
    }
    return render(request, "casework/decide/appeal.html", context)


def _case_of(page: AppealPage) -> dict[str, Any]:
    """What lies behind the decision complained of, when its case is on the platform."""
    if page.complaint is None:
        return {}
    case: Case = page.complaint.case
    content = from_json(case.decision.proposal.content)
    application = sent_application(case)
    areas = [say(f"casework.area.{line.area}") for line in content.lines]
    return {
        "case": case,
        "content": content,
        "told": told(outcome_from_json(content.outcome), areas),
        "application": application.content if application else None,
        "questions": list(case.questions.all()),
        "meetings": list(case.meetings.all()),
    }


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read)
@require_POST
def take(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """Take the complaint in hand."""
    try:
        take_appeal(actor=actor_of(request), appeal_id=appeal_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        messages.success(request, _("The complaint is in your hands."))
    return redirect("casework:appeal", appeal_id)


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appealed_file_read)
@require_safe
def appeal_file(request: HttpRequest, appeal_id: UUID, attachment_id: UUID) -> HttpResponse:
    """A file of the case."""
    return given_out(appealed_file(actor_of(request), appeal_id, attachment_id))
