"""Who has a case: take it, give it, hand it over, stand in, declare disqualification."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from selvstyrt.casework.actions.appoint_stand_in import appoint_stand_in
from selvstyrt.casework.actions.assign_case import assign_case
from selvstyrt.casework.actions.declare_disqualified import declare_disqualified
from selvstyrt.casework.actions.end_stand_in import end_stand_in
from selvstyrt.casework.actions.hand_over_case import hand_over_case
from selvstyrt.casework.forms.assess.hands import AssignForm, DisqualifyForm, HandOverForm, StandInForm
from selvstyrt.casework.queries.casepage import case_page
from selvstyrt.casework.queries.office import caseworkers, stand_ins
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal


@opens(Role.CASEWORKER, purpose="assess", reads=case_read)
@require_POST
def take(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Assign a case that nobody has to oneself."""
    actor = actor_of(request)
    try:
        assign_case(actor=actor, case_id=case_id, caseworker=actor.person)
        messages.success(request, _("The case is now yours."))
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    return redirect("casework:case", case_id=case_id)


@opens(Role.CASEWORKER, Role.APPROVER, purpose="assess", reads=case_read)
@require_http_methods(["GET", "POST"])
def assign(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Assign a case that nobody has to a colleague."""
    actor, today = actor_of(request), clock.today()
    form = AssignForm(request.POST or None, colleagues=caseworkers(actor, today))
    if request.method == "POST" and form.is_valid():
        try:
            assign_case(actor=actor, case_id=case_id, caseworker=form.cleaned_data["caseworker"])
        except Refused as refused:
            show_refusal(form, refused, "caseworker")
        else:
            messages.success(request, _("The case is assigned."))
            return redirect("casework:case", case_id=case_id)
    return _one_form(request, case_id, form, _("Assign to a colleague"), _("Assign"))


@opens(Role.CASEWORKER, purpose="assess", reads=case_read)
@require_http_methods(["GET", "POST"])
def hand_over(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Give a case one has to a colleague, with a note."""
    actor, today = actor_of(request), clock.today()
    present = case_page(actor, case_id, today).case.caseworker_id
    others = [each for each in caseworkers(actor, today) if each.person != present]
    form = HandOverForm(request.POST or None, colleagues=others)
    if request.method == "POST" and form.is_valid():
        try:
            hand_over_case(actor=actor, case_id=case_id, **form.cleaned_data)
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, _("The case is handed over."))
            return redirect("casework:case", case_id=case_id)
    return _one_form(request, case_id, form, _("Hand over the case"), _("Hand over"))


@opens(Role.CASEWORKER, Role.APPROVER, purpose="assess", reads=case_read)
@require_http_methods(["GET", "POST"])
def disqualify(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Declare oneself disqualified; the list is shown, since the case no longer can be."""
    form = DisqualifyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        try:
            declare_disqualified(actor=actor_of(request), case_id=case_id, reason=reason)
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, _("You are registered as disqualified. The case is now closed to you."))
            return redirect("casework:worklist")
    lead = _(
        "Whoever is disqualified takes no part in the case (Public Administration Act § 6). A colleague goes on."
    )
    return _one_form(request, case_id, form, _("Declare that I am disqualified"), _("Declare"), lead)


def _one_form(
    request: HttpRequest, case_id: UUID, form: Any, title: str, submit: str, lead: str = ""
) -> HttpResponse:
    page = case_page(actor_of(request), case_id, clock.today())
    return show(request, page, "one_form", "case", form=form, title=title, submit=submit, lead=lead)


@opens(Role.CASEWORKER, Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def standing_in(request: HttpRequest) -> HttpResponse:
    """Who stands in for whom, and a new period."""
    actor, today = actor_of(request), clock.today()
    colleagues = caseworkers(actor, today)
    form = StandInForm(request.POST or None, colleagues=colleagues)
    if request.method == "POST" and form.is_valid():
        try:
            appoint_stand_in(actor=actor, **form.cleaned_data)
        except Refused as refused:
            show_refusal(
                form, refused, "valid_to" if refused.code == "casework.ends_before_start" else "stand_in"
            )
        else:
            messages.success(request, _("The stand-in is registered."))
            return redirect("casework:stand_ins")
    names = {each.person: each.person_name for each in colleagues}
    periods = [
        (row, names.get(row.absent_id, ""), names.get(row.stand_in_id, "")) for row in stand_ins(actor, today)
    ]
    context = {"form": form, "periods": periods, "has_colleagues": len(colleagues) > 1}
    return render(request, "casework/assess/stand_ins.html", context)


@opens(Role.CASEWORKER, Role.ADMINISTRATOR)
@require_POST
def back(request: HttpRequest, stand_in_id: UUID) -> HttpResponse:
    """The colleague is back."""
    end_stand_in(actor=actor_of(request), stand_in_id=stand_in_id)
    messages.success(request, _("The stand-in period is ended."))
    return redirect("casework:stand_ins")
