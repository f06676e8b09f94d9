"""Asking for supervision: apart from any complaint, and nothing the municipality sees."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.request_supervision import request_supervision
from selvstyrt.casework.forms.apply.supervision import SupervisionForm
from selvstyrt.casework.queries.supervision import own_requests
from selvstyrt.casework.views.apply.filled import fill_in
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.people.queries import municipalities, person_card

CITIZEN = (Role.HOLDER, Role.HELPER)


@opens(*CITIZEN, purpose="own_case")
@require_safe
def supervision(request: HttpRequest) -> HttpResponse:
    """What supervision is, what one has asked for, and the answers."""
    return render(request, "casework/apply/supervision.html", {"rows": own_requests(actor_of(request))})


@opens(*CITIZEN, purpose="own_case", keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Write and send it."""
    actor = actor_of(request)
    choices = [(each.municipality, each.name) for each in municipalities()]
    home = person_card(actor.concerns).municipality

    def act(form: SupervisionForm) -> HttpResponse:
        told = form.cleaned_data
        sent = request_supervision(
            actor=actor, request_id=told["row"], municipality=told["municipality"], text=told["text"]
        )
        drop_kept_input(actor=actor, page=request.path)
        messages.success(
            request, gettext("Received. The receipt number is %(number)s.") % {"number": sent.receipt}
        )
        return redirect("casework:supervision")

    return fill_in(
        request,
        SupervisionForm,
        act,
        "casework/apply/request_supervision.html",
        {},
        saved={"row": uuid.uuid4(), "municipality": home},
        at={"casework.nothing_written": "text", "casework.supervision.no_office": "municipality"},
        municipalities=choices,
    )
