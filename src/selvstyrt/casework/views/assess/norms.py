"""The municipality's own table of usual times: kept for comparison, never filled in anywhere."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from selvstyrt.casework.actions.add_norm_time import add_norm_time
from selvstyrt.casework.actions.remove_norm_time import remove_norm_time
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.forms.assess.hearing import NormTimeForm
from selvstyrt.casework.queries.norms import norm_times
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.forms import show_refusal


@opens(Role.ADMINISTRATOR)
@require_http_methods(["GET", "HEAD", "POST"])
def norms(request: HttpRequest) -> HttpResponse:
    """The rows, and a form for one more."""
    actor = actor_of(request)
    form = NormTimeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            add_norm_time(actor=actor, **{**given, "area": LifeArea(given["area"])})
        except Refused as refused:
            show_refusal(form, refused, "task")
        else:
            messages.success(request, _("The row is added."))
            return redirect("casework:norm_times")
    return render(request, "casework/assess/norms.html", {"form": form, "rows": norm_times(actor)})


@opens(Role.ADMINISTRATOR)
@require_POST
def remove(request: HttpRequest, norm_time_id: UUID) -> HttpResponse:
    """Take one row out."""
    remove_norm_time(actor=actor_of(request), norm_time_id=norm_time_id)
    messages.success(request, _("The row is taken out."))
    return redirect("casework:norm_times")
