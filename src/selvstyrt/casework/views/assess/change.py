"""The municipality changes its decision after a complaint: its own fields, then the new case."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from selvstyrt.casework.actions.change_after_complaint import change_after_complaint
from selvstyrt.casework.actions.save_statement import save_statement
from selvstyrt.casework.domain.complaint import WITH_THE_MUNICIPALITY
from selvstyrt.casework.forms.assess.follow import ChangeForm, change_initial
from selvstyrt.casework.queries.complaints import office_complaint, statement_mark
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.queries import person_card
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal


@opens(Role.CASEWORKER, purpose="complaint", reads=case_read)
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What is changed and why, the points one by one; may be saved half done."""
    actor = actor_of(request)
    found = office_complaint(actor, case_id)
    if found.complaint.state not in WITH_THE_MUNICIPALITY:
        raise NotSeen
    if found.review is None:
        return redirect("casework:check_complaint", case_id=case_id)
    points, mark = list(found.complaint.points.all()), statement_mark(found)
    initial = change_initial(found.review, points, mark)
    form: Any = ChangeForm(request.POST or None, points=points, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            save_statement(
                actor=actor,
                case_id=case_id,
                texts=form.texts(),
                answers=form.answers(),
                change=form.change(),
                seen=form.cleaned_data["seen"],
            )
        except Refused as refused:
            show_refusal(form, refused)
            form.data = {**form.data.dict(), "seen": mark}
        else:
            messages.success(request, _("Saved. Nothing is sent."))
            return redirect("casework:case_complaint", case_id=case_id)
    context = {"found": found, "case": found.case, "holder": person_card(found.case.holder_id), "form": form}
    return render(request, "casework/assess/change.html", context)


@opens(Role.CASEWORKER, purpose="complaint", reads=case_read)
@require_POST
def change(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Open the case in which it is decided anew."""
    actor = actor_of(request)
    office_complaint(actor, case_id)
    try:
        new = change_after_complaint(actor=actor, case_id=case_id).case
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
        return redirect("casework:case_complaint", case_id=case_id)
    messages.success(
        request, _("The complainant is told. Assess the lines that change, and prepare the new decision.")
    )
    return redirect("casework:case", case_id=new.id)
