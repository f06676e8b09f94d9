"""The way to the archive: what is ready, what waits and why, what was handed over, and the rules for all of it."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from selvstyrt.casework.actions.hand_over_to_archive import hand_over_to_archive
from selvstyrt.casework.domain.keeping import rules
from selvstyrt.casework.queries.archiving import (
    case_to_hand_over,
    handed_over,
    on_their_way,
    plan_of,
)
from selvstyrt.core import clock
from selvstyrt.core.access import Read, actor_of, opens
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say


def ended_read(actor: Actor, case_id: UUID) -> Read:
    """For `@opens(reads=…)`: handing a case over reads all of it."""
    case = case_to_hand_over(actor, case_id)
    return Read(holder=case.holder_id, object_type="case", object_id=case.id)


@opens(Role.ADMINISTRATOR, Role.CASEWORKER)
@require_safe
def archive(request: HttpRequest) -> HttpResponse:
    """Numbers and dates only: nobody's name is needed here."""
    actor, today = actor_of(request), clock.today()
    coming = on_their_way(actor, today)
    context = {
        "ready": [each for each in coming if not each.holds],
        "waiting": [each for each in coming if each.holds],
        "handed_over": handed_over(actor),
        "rules": rules(plan_of(actor.municipality or "")),
        "may_hand_over": actor.role is Role.CASEWORKER,
    }
    return render(request, "casework/assess/archive.html", context)


@opens(Role.CASEWORKER, purpose="archive", reads=ended_read)
@require_POST
def hand_over(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Hand one case over; the receipt stands on the page."""
    try:
        row = hand_over_to_archive(actor=actor_of(request), case_id=case_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    else:
        told = _("Case %(number)s is handed over. The archive’s reference is %(reference)s.")
        messages.success(request, told % {"number": row.case.number, "reference": row.reference})
    return redirect("casework:archive")
