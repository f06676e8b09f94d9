"""Look it over and send; the receipt."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from selvstyrt.casework.actions.submit_application import submit_application
from selvstyrt.casework.domain.completeness import may_be_sent, missing
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.domain.steps import Step
from selvstyrt.casework.forms.apply.base import KeptForm
from selvstyrt.casework.models import Need
from selvstyrt.casework.queries.draft import Draft, may_write
from selvstyrt.casework.queries.own import sent_application
from selvstyrt.casework.queries.seen import case_read, case_seen
from selvstyrt.casework.queries.submitted import move_of
from selvstyrt.casework.views.apply.shown import opened, refuse, see_anew, sent, show_step, title_of
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.rules.queries.deadlines import preliminary_reply_months


def check(request: HttpRequest, draft: Draft, step: Step) -> HttpResponse:
    """Everything told, its sums, what is missing; on POST send it."""
    status = 200
    if request.method == "POST":
        form = sent(request, KeptForm)
        try:
            submit_application(
                actor=actor_of(request), case_id=draft.case.id, seen=request.POST.get("seen") or draft.seen
            )
            return redirect("casework:receipt", draft.case.id)
        except Refused as refused:
            form.is_valid()
            refuse(form, refused)
            see_anew(form, draft.seen)
            status = 422
    else:
        form, _kept = opened(request, KeptForm, saved={}, seen=draft.seen)
    asked = sum(need.minutes_a_week for need in draft.needs)
    elsewhere = sum(row.minutes_a_week for row in draft.arenas)
    context = {
        "form": form,
        "missing": [(each, title_of(each.step)) for each in missing(draft.told)],
        "may_be_sent": may_be_sent(draft.told),
        "by_area": by_area(draft.needs),
        "asked": asked,
        "elsewhere": elsewhere,
        "together": asked + elsewhere,
        "move": move_of(draft),
    }
    return show_step(request, draft, step, "casework/apply/check.html", context, status=status)


def by_area(needs: Iterable[Need]) -> list[tuple[LifeArea, list[Need], int]]:
    """The needs under their area of life, each area with its sum."""
    told = list(needs)
    grouped = ((area, [need for need in told if need.area == area]) for area in LifeArea)
    return [(area, here, sum(need.minutes_a_week for need in here)) for area, here in grouped if here]


@opens(Role.HOLDER, Role.HELPER, Role.CASEWORKER, purpose="apply", reads=case_read)
@require_safe
def receipt(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The receipt number and what happens next."""
    case = case_seen(actor_of(request), case_id)
    item = sent_application(case)
    if not may_write(actor_of(request), case) or item is None or case.state == CaseState.DRAFT:
        raise NotSeen
    months = preliminary_reply_months(clock.today())
    return render(request, "casework/apply/receipt.html", {"case": case, "item": item, "months": months})
