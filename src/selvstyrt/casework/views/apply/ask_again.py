"""Ask the municipality for a new decision: renewal, or a new assessment."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.open_following_case import open_following_case
from selvstyrt.casework.domain.following import offered
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.forms.apply.ask_again import AskAgainForm, ask_again_form
from selvstyrt.casework.queries.following import stands
from selvstyrt.casework.queries.own import own_case, sent_application
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.filled import fill_in, received
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen


@opens(Role.HOLDER, Role.HELPER, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def ask_again(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What was applied for goes along; only the why is new."""
    actor = actor_of(request)
    case = own_case(actor, case_id)
    choices = offered(actor.role, stands(case, clock.today()))
    if not choices:
        raise NotSeen

    def act(form: AskAgainForm) -> HttpResponse:
        told = form.cleaned_data
        new = open_following_case(
            actor=actor, case_id=case_id, origin=Origin(told["origin"]), why=told["why"]
        )
        item = sent_application(new)
        if item is None:
            raise LookupError("What the person asks for has a copy")
        return received(request, item)

    context: dict[str, Any] = {"case": case, "decision": case.decision}
    template = "casework/apply/ask_again.html"
    at = {"casework.following.why_missing": "why"}
    return fill_in(request, ask_again_form(choices), act, template, context, at=at)
