"""The municipality's users and roles: an administrator's pages."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.core.mail import send_mail
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext

from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people import queries
from selvstyrt.people.actions.add_staff import add_staff
from selvstyrt.people.actions.end_role import end_role
from selvstyrt.people.forms import LastDayForm, RoleForm
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
    today = clock.today()
    rows = queries.staff_of(actor=actor_of(request))
    present = [row for row in rows if row.period.last >= today]
    past = [row for row in rows if row.period.last < today]
    return render(request, "people/staff.html", {"present": present, "past": past, "today": today})


@opens(Role.ADMINISTRATOR)
def new_role(request: HttpRequest) -> HttpResponse:
    """Give someone a role, and an invitation if they cannot use ID-porten."""
    form = RoleForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            secret = add_staff(actor=actor_of(request), **form.cleaned_data)
        except Refused as refused:
            show_refusal(form, refused, _FIELDS.get(refused.code))
        else:
            if secret:
                _send_invitation(request, form.cleaned_data["email"], secret)
            messages.success(request, say("people.role_given", name=form.cleaned_data["name"]))
            return redirect("people:staff")
    return render(request, "people/new_role.html", {"form": form})


@opens(Role.ADMINISTRATOR)
def last_day(request: HttpRequest, assignment: UUID) -> HttpResponse:
    """Give a role its last day."""
    actor = actor_of(request)
    role = next((row for row in queries.staff_of(actor=actor) if row.id == assignment), None)
    if role is None:
        raise NotSeen
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


def _send_invitation(request: HttpRequest, email: str, secret: str) -> None:
    link = request.build_absolute_uri(reverse("people:invitation", args=[secret]))
    text = render_to_string("people/invitation_mail.txt", {"link": link})
    transaction.on_commit(lambda: send_mail(gettext("You are invited to Selvstyrt"), text, None, [email]))
