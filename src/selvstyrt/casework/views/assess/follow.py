"""Cases that follow a case, in the municipality: opening one, and decisions that soon end."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from selvstyrt.casework.actions.open_following_case import open_following_case
from selvstyrt.casework.domain.following import offered
from selvstyrt.casework.forms.assess.follow import FollowForm
from selvstyrt.casework.queries.casepage import CasePage, page_read
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.casework.queries.following import stands
from selvstyrt.casework.queries.renewals import WITHIN_MONTHS, ending_soon
from selvstyrt.casework.queries.seen import MUNICIPAL
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.ui.forms import show_refusal

AT = {
    "casework.following.why_missing": "why",
    "casework.reversal.ground_missing": "ground",
    "casework.reversal.detriment_unsaid": "to_detriment",
    "casework.reversal.to_detriment": "ground",
    "casework.reversal.is_notified": "ground",
}


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "HEAD", "POST"])
def follow(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Choose what is opened and say why; the old case stays as it is."""
    page, actor = found_for(request, CasePage), actor_of(request)
    old = stands(page.case, clock.today())
    choices = offered(actor.role, old)
    if not choices:
        raise NotSeen
    form = FollowForm(request.POST or None, offered=choices)
    if request.method == "POST" and form.is_valid():
        try:
            new = open_following_case(actor=actor, case_id=case_id, **form.told())
        except Refused as refused:
            show_refusal(form, refused, AT.get(refused.code))
        else:
            messages.success(request, _("The case is opened. The person gets a letter."))
            return redirect("casework:case", case_id=new.id)
    return show(request, page, "follow", "case", form=form, old=old, decision=decision_of(page.case))


@opens(*MUNICIPAL)
@require_safe
def renewals(request: HttpRequest) -> HttpResponse:
    """Decisions that soon end, the first to end first."""
    context = {"rows": ending_soon(actor_of(request), clock.today()), "months": WITHIN_MONTHS}
    return render(request, "casework/assess/renewals.html", context)
