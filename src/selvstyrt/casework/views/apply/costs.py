"""Claiming what a complaint cost."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.claim_costs import claim_costs
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.forms.apply.costs import ClaimCostsForm
from selvstyrt.casework.queries.complaining import complainable
from selvstyrt.casework.queries.costs import costs_of
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.filled import fill_in
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import person_card

AT = {"casework.costs.no_amount": "amount", "casework.costs.no_words": "text"}


@opens(Role.HOLDER, Role.HELPER, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def claim(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Write and send the claim, once the decision is changed in one's favour."""
    actor = actor_of(request)
    case, _decision = complainable(actor, case_id)
    costs = costs_of(case)
    if costs is None:
        raise NotSeen
    if costs.claim is not None:
        return redirect("casework:own_complaint", case_id)

    def act(form: ClaimCostsForm) -> HttpResponse:
        claim_costs(
            actor=actor,
            case_id=case_id,
            amount=form.cleaned_data["amount"],
            text=form.cleaned_data["text"],
        )
        drop_kept_input(actor=actor, page=request.path)
        messages.success(request, gettext("Your claim is sent. You get a letter when it is decided."))
        return redirect("casework:own_complaint", case_id)

    context = {"case": case, "costs": costs, "holder": person_card(case.holder_id)}
    return fill_in(request, ClaimCostsForm, act, "casework/apply/claim_costs.html", context, at=AT)
