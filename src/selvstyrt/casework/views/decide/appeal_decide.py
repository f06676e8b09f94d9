"""Writing the county governor's decision, and making it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from selvstyrt.casework.actions.decide_appeal import decide_appeal
from selvstyrt.casework.actions.save_appeal import save_appeal
from selvstyrt.casework.domain.appeal import AppealState
from selvstyrt.casework.domain.appeal_worse import notice_until
from selvstyrt.casework.forms.decide.appeal import AppealForm, appeal_initial
from selvstyrt.casework.models import Appeal
from selvstyrt.casework.queries.appeal_page import appeal_page
from selvstyrt.casework.queries.appeals import (
    appeal_read,
    draft_mark,
    draft_of_appeal,
    terms_before,
)
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.rules.queries.deadlines import detriment_notice_months
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal

AT = {
    "casework.appeal.due_not_in_future": "due_on",
    "casework.appeal.due_without_reversal": "due_on",
    "casework.ends_before_start": "valid_to",
}


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read)
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """Every point, what is tried, the outcome and why; may be saved half done."""
    appeal = found_for(request, Appeal)
    page = appeal_page(actor_of(request), appeal, clock.today())
    if appeal.state != AppealState.IN_REVIEW or not page.is_mine:
        raise NotSeen
    mark = draft_mark(appeal)
    form: Any = AppealForm(
        request.POST or None, points=page.points, initial=appeal_initial(draft_of_appeal(appeal), mark)
    )
    if request.method == "POST" and form.is_valid():
        try:
            save_appeal(
                actor=actor_of(request),
                appeal_id=appeal_id,
                content=form.content(),
                seen=form.cleaned_data["seen"],
            )
        except Refused as refused:
            show_refusal(form, refused, AT.get(refused.code))
            form.data = {**form.data.dict(), "seen": mark}
        else:
            messages.success(request, _("Saved. Nothing is decided yet."))
            return redirect("casework:appeal", appeal_id)
    context = {
        "page": page,
        "form": form,
        "before": terms_before(appeal),
        "notice_until": notice_until(appeal.municipality_received_on, detriment_notice_months(clock.today())),
    }
    return render(request, "casework/decide/appeal_write.html", context)


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read)
@require_POST
def decide(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """Decide as it is written."""
    try:
        decide_appeal(actor=actor_of(request), appeal_id=appeal_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        messages.success(request, _("The complaint is decided. The complainant gets the letter."))
    return redirect("casework:appeal", appeal_id)
