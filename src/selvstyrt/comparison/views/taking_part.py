"""The municipality's own decision to take part, and what the newest edition found."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from selvstyrt.comparison.actions.join_comparison import join_comparison
from selvstyrt.comparison.actions.leave_comparison import leave_comparison
from selvstyrt.comparison.domain.dates import next_fixed_day
from selvstyrt.comparison.forms import TakePartForm
from selvstyrt.comparison.queries import membership
from selvstyrt.comparison.queries.editions import differences_in, newest_edition
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.queries import organisation_of_municipality
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal


@opens(Role.APPROVER)
@require_http_methods(["GET", "POST"])
def taking_part(request: HttpRequest) -> HttpResponse:
    """Whether the municipality takes part; a form to join where it does not."""
    actor = actor_of(request)
    form = TakePartForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            join_comparison(actor=actor, inhabitants=form.cleaned_data["inhabitants"])
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, _("The municipality takes part from the next edition on."))
            return redirect("comparison:taking_part")
    edition = newest_edition()
    organisation = organisation_of_municipality(actor.municipality or "")
    context = {
        "form": form,
        "standing": membership.taking_part(actor),
        "municipality": organisation.name if organisation else actor.municipality,
        "edition": edition,
        "differences": differences_in(edition) if edition else (),
        "next_day": next_fixed_day(clock.today()),
    }
    return render(request, "comparison/taking_part.html", context)


@opens(Role.APPROVER)
@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """The municipality takes part no longer."""
    try:
        leave_comparison(actor=actor_of(request))
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        messages.success(request, _("The municipality is not counted in later editions."))
    return redirect("comparison:taking_part")
