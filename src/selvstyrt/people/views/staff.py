"""The municipality's users and roles: an administrator's pages."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people import queries
from selvstyrt.people.actions.add_staff import add_staff
from selvstyrt.people.actions.end_role import end_role
from selvstyrt.people.actions.invite_by_mail import invite_by_mail
from selvstyrt.people.domain.handover import InvitationSent, RoleHeld
from selvstyrt.people.domain.roles import is_own_administration
from selvstyrt.people.forms import InviteForm, LastDayForm, RoleForm
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal

_FIELDS = {
    "people.role_cannot_decide": "may_decide",
    "people.role_held_already": "role",
    "people.ends_before_start": "valid_to",
    "people.real_number_in_demo": "identity_number",
    "people.email_taken": "email",
    "people.has_account": "email",
}


@opens(Role.ADMINISTRATOR)
def staff(request: HttpRequest) -> HttpResponse:
    """Everyone with a role in the municipality, present and past."""
    actor, today = actor_of(request), clock.today()
    rows = queries.staff_of(actor=actor)
    present = [row for row in rows if row.period.last >= today]
    own = {row.id for row in present if is_own_administration(actor, held_by=row.person, role=row.role)}
    past = [row for row in rows if row.period.last < today]
    latest: dict[UUID, InvitationSent] = {}
    for each in queries.invitations_of(row.person for row in present):
        latest.setdefault(each.person, each)
    without = queries.without_account(row.person for row in present)
    shown = [(row, latest.get(row.person), row.person in without) for row in present]
    return render(request, "people/staff.html", {"present": shown, "past": past, "own": own})


@opens(Role.ADMINISTRATOR)
def new_role(request: HttpRequest) -> HttpResponse:
    """Give someone a role, and an invitation if they cannot use ID-porten."""
    form = RoleForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add_staff(actor=actor_of(request), link_to=_link_to(request), **form.cleaned_data)
        except Refused as refused:
            show_refusal(form, refused, _FIELDS.get(refused.code))
        else:
            messages.success(request, say("people.role_given", name=form.cleaned_data["name"]))
            return redirect("people:staff")
    return render(request, "people/new_role.html", {"form": form})


@opens(Role.ADMINISTRATOR)
def last_day(request: HttpRequest, assignment: UUID) -> HttpResponse:
    """Give a role its last day."""
    actor = actor_of(request)
    role = _role(actor, assignment)
    if is_own_administration(actor, held_by=role.person, role=role.role):
        messages.warning(request, say("people.own_administration"))
        return redirect("people:staff")
    form = LastDayForm(request.POST or None, initial={"on": clock.today()})
    if request.method == "POST" and form.is_valid():
        try:
            end_role(actor=actor, assignment=assignment, on=form.cleaned_data["on"])
        except NotSeen as unknown:
            raise Http404 from unknown
        except Refused as refused:
            show_refusal(form, refused, "on")
        else:
            messages.success(request, say("people.saved"))
            return redirect("people:staff")
    return render(request, "people/last_day.html", {"form": form, "role": role})


@opens(Role.ADMINISTRATOR)
def invite_staff(request: HttpRequest, assignment: UUID) -> HttpResponse:
    """Send an invitation to someone with a role who has no account yet."""
    actor = actor_of(request)
    role = _role(actor, assignment)
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        email = form.cleaned_data["email"]
        try:
            invite_by_mail(actor=actor, person=role.person, email=email, link_to=_link_to(request))
        except Refused as refused:
            show_refusal(form, refused, "email")
        else:
            messages.success(request, say("people.invitation_sent", name=role.person_name))
            return redirect("people:staff")
    return render(request, "people/invite_staff.html", {"form": form, "role": role})


def _role(actor: Actor, assignment: UUID) -> RoleHeld:
    role = next((row for row in queries.staff_of(actor=actor) if row.id == assignment), None)
    if role is None:
        raise NotSeen
    return role


def _link_to(request: HttpRequest) -> Callable[[str], str]:
    return lambda secret: request.build_absolute_uri(reverse("people:invitation", args=[secret]))
