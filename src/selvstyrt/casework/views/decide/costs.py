"""Deciding a claim for costs: by the county governor after its own change, else by the municipality."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.decide_appeal_costs import decide_appeal_costs
from selvstyrt.casework.actions.decide_costs import decide_costs
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.forms.apply.costs import DecideCostsForm
from selvstyrt.casework.models import Appeal
from selvstyrt.casework.queries.appeal_page import appeal_page
from selvstyrt.casework.queries.appeals import appeal_read
from selvstyrt.casework.queries.complaints import office_complaint
from selvstyrt.casework.queries.costs import costs_at_office, costs_of
from selvstyrt.casework.queries.office import is_in_my_hands
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.filled import fill_in
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import person_card

AT = {"casework.costs.more_than_claimed": "granted", "casework.costs.reasons_missing": "reasons"}


@opens(Role.CASEWORKER, purpose="complaint", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def of_municipality(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The municipality changed its decision itself."""
    actor = actor_of(request)
    found = office_complaint(actor, case_id)
    costs = costs_of(found.case)
    if costs is None or costs.claim is None or costs.is_the_governors:
        raise NotSeen
    if costs.claim.decided_at is not None:
        return redirect("casework:case_complaint", case_id)
    if not is_in_my_hands(actor, found.case, clock.today()):
        raise NotSeen

    def act(form: DecideCostsForm) -> HttpResponse:
        decide_costs(actor=actor, case_id=case_id, **_told(form))
        return _done(request, "casework:case_complaint", case_id)

    context = {
        "found": found,
        "case": found.case,
        "costs": costs,
        "holder": person_card(found.case.holder_id),
    }
    return fill_in(request, DecideCostsForm, act, "casework/assess/decide_costs.html", context, at=AT)


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def of_county_governor(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """The county governor changed it or set it aside."""
    actor = actor_of(request)
    costs = costs_at_office(actor, appeal_id)
    if costs.claim is not None and costs.claim.decided_at is not None:
        return redirect("casework:appeal", appeal_id)
    page = appeal_page(actor, found_for(request, Appeal), clock.today())

    def act(form: DecideCostsForm) -> HttpResponse:
        decide_appeal_costs(actor=actor, appeal_id=appeal_id, **_told(form))
        return _done(request, "casework:appeal", appeal_id)

    context = {"page": page, "costs": costs}
    return fill_in(request, DecideCostsForm, act, "casework/decide/decide_costs.html", context, at=AT)


def _told(form: DecideCostsForm) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in ("granted", "reasons")}


def _done(request: HttpRequest, place: str, where: UUID) -> HttpResponse:
    drop_kept_input(actor=actor_of(request), page=request.path)
    messages.success(request, _("Decided. The complainant gets a letter."))
    return redirect(place, where)
