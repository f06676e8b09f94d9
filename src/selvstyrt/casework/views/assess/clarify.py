"""Answering one clarification with a reason."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.answer_clarification import answer_clarification
from selvstyrt.casework.forms.assess.clarify import ClarifyForm
from selvstyrt.casework.queries.casepage import CasePage, page_read
from selvstyrt.casework.queries.clarifying import standing_of
from selvstyrt.casework.queries.law import law_outcome
from selvstyrt.casework.queries.weighing import weighed_now
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, case_id: UUID, code: str) -> HttpResponse:
    """One warning that is open now, and the reason that closes it."""
    page = found_for(request, CasePage)
    outcome = law_outcome(page.case, clock.today(), page.holder.birth_date)
    open_now = standing_of(page.case, (), weighed_now(page.case, outcome)).warnings
    asked = next((each for each in open_now if each.code == code), None)
    if asked is None:
        raise NotSeen
    form = ClarifyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            answer_clarification(
                actor=actor_of(request),
                case_id=case_id,
                clarification=asked,
                reason=form.cleaned_data["reason"],
            )
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, _("Your answer is kept."))
            return redirect("casework:case_law", case_id=case_id)
    said = say(asked.message.code, **dict(asked.message.params))
    return show(
        request,
        page,
        "one_form",
        "case_law",
        form=form,
        title=say(asked.title),
        lead=f"{said} {say(asked.clears)}",
        submit=_("Keep the answer"),
    )
