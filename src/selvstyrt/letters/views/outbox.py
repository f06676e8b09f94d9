"""The demo outbox: what the world outside got, and switches to let it fail."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.letters.actions.set_demo_fault import set_demo_fault
from selvstyrt.letters.forms import FaultForm
from selvstyrt.letters.queries.demo import demo_faults, fails_next
from selvstyrt.letters.queries.demo import outbox as outbox_of
from selvstyrt.people.queries import is_demo

PORTS = ("paper", "email", "sms")
PLAYERS = tuple(role for role in Role if role is not Role.SYSTEM)


@require_http_methods(["GET", "HEAD", "POST"])
@opens(*PLAYERS)
def outbox(request: HttpRequest) -> HttpResponse:
    """Notices and paper letters of the demo world. Anywhere else the page does not exist."""
    if not is_demo():
        raise Http404
    actor = actor_of(request)
    form = FaultForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        set_demo_fault(actor=actor, **form.cleaned_data)
        return HttpResponseRedirect(reverse("letters:outbox"))
    notices, papers = outbox_of(actor)
    faults = demo_faults()
    switches = [(port, port in faults) for port in PORTS]
    return render(
        request,
        "letters/outbox.html",
        {
            "notices": notices,
            "papers": papers,
            "switches": switches,
            "form": form,
            "next_fails": fails_next("paper"),
        },
    )
