"""Deferred effect, decided by the municipality or by the county governor."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.decide_appeal_deferral import decide_appeal_deferral
from selvstyrt.casework.actions.decide_deferral import decide_deferral
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.domain.appeal import AppealState, DeferralBy
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.deferral import RUNNING
from selvstyrt.casework.forms.decide.deferral import DeferralForm
from selvstyrt.casework.models import Appeal
from selvstyrt.casework.queries.appeal_page import appeal_page
from selvstyrt.casework.queries.appeals import appeal_read
from selvstyrt.casework.queries.complaints import office_complaint
from selvstyrt.casework.queries.office import is_in_my_hands
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.filled import fill_in
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import person_card

AT = {"casework.deferral.reasons_missing": "reasons"}


@opens(Role.CASEWORKER, purpose="complaint", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def of_municipality(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The municipality decides, while the complaint runs."""
    actor = actor_of(request)
    found = office_complaint(actor, case_id)
    complaint = found.complaint
    if complaint.deferrals.filter(by=DeferralBy.MUNICIPALITY).exists():
        return redirect("casework:case_complaint", case_id)
    if ComplaintState(complaint.state) not in RUNNING or not is_in_my_hands(actor, found.case, clock.today()):
        raise NotSeen

    def act(form: DeferralForm) -> HttpResponse:
        told = _told(form)
        decide_deferral(actor=actor, case_id=case_id, **told)
        return _done(request, "casework:case_complaint", case_id)

    context = {"found": found, "case": found.case, "holder": person_card(found.case.holder_id)}
    return fill_in(request, DeferralForm, act, "casework/assess/deferral.html", context, at=AT)


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def of_county_governor(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """The county governor decides, while it has the complaint in hand."""
    actor, appeal = actor_of(request), found_for(request, Appeal)
    page = appeal_page(actor, appeal, clock.today())
    if appeal.deferrals.filter(by=DeferralBy.COUNTY_GOVERNOR).exists():
        return redirect("casework:appeal", appeal_id)
    if appeal.state != AppealState.IN_REVIEW or not page.is_mine:
        raise NotSeen

    def act(form: DeferralForm) -> HttpResponse:
        decide_appeal_deferral(actor=actor, appeal_id=appeal_id, **_told(form))
        return _done(request, "casework:appeal", appeal_id)

    return fill_in(request, DeferralForm, act, "casework/decide/deferral.html", {"page": page}, at=AT)


def _told(form: DeferralForm) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in ("is_deferred", "reasons")}


def _done(request: HttpRequest, place: str, where: UUID) -> HttpResponse:
    drop_kept_input(actor=actor_of(request), page=request.path)
    messages.success(request, _("Decided. The complainant gets a letter."))
    return redirect(place, where)
