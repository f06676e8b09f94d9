"""Ask, meet, write minutes, write down views: one form each."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.ask_question import ask_question
from selvstyrt.casework.actions.book_meeting import book_meeting
from selvstyrt.casework.actions.minute_meeting import minute_meeting
from selvstyrt.casework.actions.record_view import record_view
from selvstyrt.casework.domain.life import ContactKind
from selvstyrt.casework.forms.assess.dialogue import MeetingForm, MinutesForm, QuestionForm, ViewForm
from selvstyrt.casework.queries.casepage import CasePage, page_read
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.queries.representation import those_acting_for
from selvstyrt.ui.forms import show_refusal


def _form_page(
    request: HttpRequest, page: CasePage, form: Any, title: str, submit: str, lead: str = ""
) -> HttpResponse:
    return show(request, page, "one_form", "case_dialogue", form=form, title=title, submit=submit, lead=lead)


def _done(request: HttpRequest, case_id: UUID, said: str) -> HttpResponse:
    messages.success(request, said)
    return redirect("casework:case_dialogue", case_id=case_id)


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """A question to the applicant."""
    actor = actor_of(request)
    form = QuestionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            ask_question(actor=actor, case_id=case_id, text=form.cleaned_data["text"])
            return _done(request, case_id, _("The question is sent."))
        except Refused as refused:
            show_refusal(form, refused)
    page = found_for(request, CasePage)
    return _form_page(request, page, form, _("Ask the applicant"), _("Send the question"))


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "POST"])
def meet(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """A home visit, a call or a talk at the office."""
    actor = actor_of(request)
    form = MeetingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        kind, with_whom = ContactKind(form.cleaned_data["kind"]), form.cleaned_data["with_whom"]
        try:
            book_meeting(actor=actor, case_id=case_id, kind=kind, at=form.moment, with_whom=with_whom)
            return _done(request, case_id, _("The meeting is booked."))
        except Refused as refused:
            show_refusal(form, refused)
    page = found_for(request, CasePage)
    return _form_page(request, page, form, _("Book a meeting"), _("Book"))


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "POST"])
def minute(request: HttpRequest, case_id: UUID, meeting_id: UUID) -> HttpResponse:
    """Minutes of a meeting, once."""
    actor, page = actor_of(request), found_for(request, CasePage)
    if not page.case.meetings.filter(id=meeting_id).exists():
        raise NotSeen
    form = MinutesForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        minutes = form.cleaned_data["minutes"]
        try:
            minute_meeting(actor=actor, case_id=case_id, meeting_id=meeting_id, minutes=minutes)
            return _done(request, case_id, _("The minutes are saved."))
        except Refused as refused:
            show_refusal(form, refused)
    return _form_page(request, page, form, _("Write the minutes"), _("Save the minutes"))


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "POST"])
def view(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What the holder, the child, a parent or a guardian thinks."""
    actor, today = actor_of(request), clock.today()
    page = found_for(request, CasePage)
    acting = those_acting_for(page.holder.id, today)
    form = ViewForm(
        request.POST or None,
        initial={"heard_on": today},
        holder_is_child=page.holder_is_child,
        acting=acting,
    )
    if request.method == "POST" and form.is_valid():
        try:
            record_view(
                actor=actor,
                case_id=case_id,
                whose=form.view_of,
                person=form.person,
                text=form.cleaned_data["text"],
                heard_on=form.cleaned_data["heard_on"],
            )
            return _done(request, case_id, _("The view is written down."))
        except Refused as refused:
            show_refusal(form, refused)
    lead = ""
    if page.holder_is_child:
        lead = _(
            "The child is heard, and each parent with parental responsibility is heard, also when they disagree."
        )
    return _form_page(request, page, form, _("Write down a view"), _("Save the view"), lead)
