"""My own page: how to reach me, paper or not, who may act for me, whom I act for."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people import queries
from selvstyrt.people.actions.act_as import act_as as put_on
from selvstyrt.people.actions.give_authority import give_authority
from selvstyrt.people.actions.set_reservation import set_reservation
from selvstyrt.people.actions.update_contact import update_contact
from selvstyrt.people.actions.withdraw_authority import withdraw_authority
from selvstyrt.people.domain.representation import HAT, ONESELF
from selvstyrt.people.forms import AuthorityForm, ContactForm, ReservationForm
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal

EVERY_ROLE = tuple(role for role in Role if role is not Role.SYSTEM)


def _oneself(request: HttpRequest) -> Actor:
    """The person, whatever hat is on: one's own page is one's own in every role."""
    return Actor(person=actor_of(request).person, role=Role.HOLDER)


@opens(*EVERY_ROLE)
def me(request: HttpRequest) -> HttpResponse:
    """What is known of me and who may act for me."""
    oneself, today = _oneself(request), clock.today()
    page = {
        "contact": queries.contact_of(oneself.person, actor=oneself),
        "acting_for_me": queries.those_acting_for(oneself.person, today),
        "acted_for_me": queries.acted_for(oneself.person),
        "i_act_for": queries.holders_of(oneself.person, today),
        "roles": queries.roles_of(oneself.person, today),
        "may_give": queries.may_give_authority(oneself.person, today),
    }
    return render(request, "people/me.html", page)


@opens(*EVERY_ROLE)
def contact(request: HttpRequest) -> HttpResponse:
    """Change how to reach me."""
    oneself = _oneself(request)
    form = ContactForm(request.POST or None, initial=queries.own_contact(oneself))
    if request.method == "POST" and form.is_valid():
        try:
            update_contact(actor=oneself, **form.cleaned_data)
        except Refused as refused:
            fields = {"people.phone_wrong": "phone", "people.postal_code_wrong": "postal_code"}
            show_refusal(form, refused, fields.get(refused.code))
        else:
            messages.success(request, say("people.saved"))
            return redirect("people:me")
    return render(request, "people/contact.html", {"form": form})


@opens(*EVERY_ROLE)
def reservation(request: HttpRequest) -> HttpResponse:
    """Paper instead of digital notices, or back."""
    oneself = _oneself(request)
    now = queries.contact_of(oneself.person, actor=oneself).wants_paper
    form = ReservationForm(request.POST or None, initial={"wants_paper": "yes" if now else "no"})
    if request.method == "POST" and form.is_valid():
        set_reservation(actor=oneself, wants_paper=form.cleaned_data["wants_paper"])
        messages.success(request, say("people.saved"))
        return redirect("people:me")
    return render(request, "people/reservation.html", {"form": form})


@opens(*EVERY_ROLE)
def authority(request: HttpRequest) -> HttpResponse:
    """Let someone act for me."""
    form = AuthorityForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        helper = queries.find_by_identity_number(form.cleaned_data["helper"])
        try:
            if helper is None:
                raise Refused("people.helper_unknown")
            give_authority(actor=_oneself(request), helper=helper.id, valid_to=form.cleaned_data["valid_to"])
        except Refused as refused:
            field = "valid_to" if refused.code == "people.ends_before_start" else "helper"
            show_refusal(form, refused, field)
        else:
            messages.success(request, say("people.authority_given", name=helper.name))
            return redirect("people:me")
    return render(request, "people/authority.html", {"form": form})


@opens(*EVERY_ROLE)
@require_POST
def withdraw(request: HttpRequest, authority: UUID) -> HttpResponse:
    """Withdraw an authority I gave, or lay down one I hold."""
    try:
        withdraw_authority(actor=_oneself(request), authority=authority)
    except NotSeen as unknown:
        raise Http404 from unknown
    except Refused as refused:
        messages.error(request, say(refused.code))
    else:
        messages.success(request, say("people.authority_withdrawn"))
    return redirect("people:me")


@opens(*EVERY_ROLE)
@require_POST
def act_as(request: HttpRequest) -> HttpResponse:
    """Put on another hat, or take it off; then to the start page of that role."""
    key = request.POST.get("choice", ONESELF)
    try:
        if key != ONESELF:
            put_on(actor=actor_of(request), key=key)
    except Refused as refused:
        messages.error(request, say(refused.code))
    else:
        request.session[HAT] = key
    return redirect("/home/")
