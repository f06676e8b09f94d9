"""The county governor's pages: complaints that were sent on, with the documents of the case. Reading only."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from selvstyrt.casework.domain.proposal import from_json
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.appeals import (
    appeal_of,
    appeal_read,
    appealed_file,
    appealed_file_read,
)
from selvstyrt.casework.queries.appeals import appeals as appeals_of
from selvstyrt.casework.queries.own import sent_application
from selvstyrt.casework.views.apply.files import given_out
from selvstyrt.casework.views.assess.outcome import told
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.rules.domain.outcome_json import outcome_from_json
from selvstyrt.ui.catalogue import say


@opens(Role.COUNTY_GOVERNOR)
@require_safe
def appeals(request: HttpRequest) -> HttpResponse:
    """What was sent on to this office."""
    return render(request, "casework/decide/appeals.html", {"rows": appeals_of(actor_of(request))})


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read)
@require_safe
def appeal(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The complaint, the municipality's statement, the decision and the documents behind it."""
    case = found_for(request, Case)
    content = from_json(case.decision.proposal.content)
    application = sent_application(case)
    context = {
        "appeal": appeal_of(case),
        "case": case,
        "content": content,
        "told": told(
            outcome_from_json(content.outcome), [say(f"casework.area.{line.area}") for line in content.lines]
        ),
        "application": application.content if application else None,
        "questions": list(case.questions.all()),
        "meetings": list(case.meetings.all()),
    }
    return render(request, "casework/decide/appeal.html", context)


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appealed_file_read)
@require_safe
def appeal_file(request: HttpRequest, case_id: UUID, attachment_id: UUID) -> HttpResponse:
    """A file of the case."""
    return given_out(appealed_file(actor_of(request), case_id, attachment_id))
