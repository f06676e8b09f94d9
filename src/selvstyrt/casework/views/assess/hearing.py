"""Hearing people before a decision: advance notice and its answer, calls, what family wants. One form each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.answer_advance_notice import answer_advance_notice
from selvstyrt.casework.actions.note_call import note_call
from selvstyrt.casework.actions.notify_in_advance import notify_in_advance
from selvstyrt.casework.actions.record_family_wish import record_family_wish
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.forms.assess.hearing import CallForm, FamilyWishForm, NoticeAnswerForm, NoticeForm
from selvstyrt.casework.queries.casepage import CasePage, page_read
from selvstyrt.casework.queries.hearing import notice_seen
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.forms import show_refusal

FIELDS = {
    "casework.notice_reason_missing": "reason",
    "casework.notice_no_time": "answer_by",
    "casework.call_in_the_future": "at",
    "casework.with_whom_missing": "with_whom",
    "casework.who_missing": "who",
    "casework.text_missing": "text",
    "casework.nothing_written": "text",
    "casework.written_in_the_future": "written_on",
}


def _one_form(
    request: HttpRequest, form: forms.Form, act: Callable[[dict[str, Any]], Any], done: str, **words: str
) -> HttpResponse:
    page = found_for(request, CasePage)
    if request.method == "POST" and form.is_valid():
        try:
            act(form.cleaned_data)
        except Refused as refused:
            show_refusal(form, refused, FIELDS.get(refused.code))
        else:
            messages.success(request, done)
            return redirect("casework:case_dialogue", case_id=page.case.id)
    return show(request, page, "one_form", "case_dialogue", form=form, **words)


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "HEAD", "POST"])
def notify(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Tell what is planned, before it is decided (fvl § 16)."""
    actor = actor_of(request)
    return _one_form(
        request,
        NoticeForm(request.POST or None),
        lambda given: notify_in_advance(actor=actor, case_id=case_id, **given),
        _("The advance notice is sent."),
        title=_("Send an advance notice"),
        lead=_(
            "Before hours are cut or a need is refused, the person is told what you are thinking of and can answer "
            "(fvl § 16). It goes out as a letter. Nothing is decided by it."
        ),
        submit=_("Send the notice"),
    )


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "HEAD", "POST"])
def enter_answer(request: HttpRequest, case_id: UUID, notice_id: UUID) -> HttpResponse:
    """Write down an answer to an advance notice that came on paper or by phone."""
    actor = actor_of(request)
    notice = notice_seen(actor, case_id, notice_id)
    return _one_form(
        request,
        NoticeAnswerForm(request.POST or None),
        lambda given: answer_advance_notice(
            actor=actor, case_id=case_id, notice_id=notice.id, text=given["text"]
        ),
        _("The answer is kept."),
        title=_("Write down the answer to the advance notice"),
        lead=_("For an answer that came on paper or by phone. It cannot be changed afterwards."),
        submit=_("Keep the answer"),
    )


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "HEAD", "POST"])
def call(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Write down a telephone call."""
    actor, now = actor_of(request), clock.now().astimezone(clock.OSLO)
    form = CallForm(request.POST or None, initial={"on": now.date(), "at": now.time()})
    return _one_form(
        request,
        form,
        lambda given: note_call(
            actor=actor,
            case_id=case_id,
            at=form.moment,
            with_whom=given["with_whom"],
            text=given["text"],
            withheld_because=given["withheld_because"],
        ),
        _("The call is written down."),
        title=_("Write down a call"),
        lead=_(
            "New facts are put before the person (fvl § 17). To write down every call at once is our rule, not law."
        ),
        submit=_("Save the note"),
    )


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "HEAD", "POST"])
def wish(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Keep what somebody in the family has written about helping."""
    actor = actor_of(request)
    return _one_form(
        request,
        FamilyWishForm(request.POST or None),
        lambda given: record_family_wish(
            actor=actor,
            case_id=case_id,
            who=given["who"],
            area=LifeArea(given["area"]),
            wants_to_help=given["wants"] == "yes",
            text=given["text"],
            written_on=given["written_on"],
            valid_to=given["valid_to"],
        ),
        _("What the family has written is kept."),
        title=_("What the family has written"),
        lead=_(
            "Nobody is bound to help a grown relative. A reason that counts on family holds only where they have "
            "written that they want to. They can take it back at any time: add a new one."
        ),
        submit=_("Keep it"),
    )
