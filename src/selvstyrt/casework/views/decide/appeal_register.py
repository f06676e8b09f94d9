"""A complaint from outside the platform: registered, its points and papers added, taken back."""

from __future__ import annotations

import uuid
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.add_appeal_files import add_appeal_files
from selvstyrt.casework.actions.add_appeal_point import add_appeal_point
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.note_withdrawal import note_withdrawal
from selvstyrt.casework.actions.register_appeal import register_appeal
from selvstyrt.casework.domain.appeal import OPEN, AppealState
from selvstyrt.casework.forms.apply.base import KeptForm
from selvstyrt.casework.forms.apply.needs import FilesForm
from selvstyrt.casework.forms.decide.appeal_register import AppealPointForm, RegisterAppealForm
from selvstyrt.casework.models import Appeal
from selvstyrt.casework.queries.appeal_page import AppealPage, appeal_page
from selvstyrt.casework.queries.appeals import appeal_read
from selvstyrt.casework.views.apply.filled import AT_FILES, fill_in
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.queries import find_by_identity_number

AT_REGISTER = {
    "casework.name_missing": "name",
    "casework.appeal.address_missing": "address",
    "people.real_number_in_demo": "identity_number",
    "casework.ends_before_start": "valid_to",
    "casework.appeal.complained_before_decided": "municipality_received_on",
    "casework.appeal.sent_on_before_received": "received_on",
    "casework.received_in_future": "received_on",
    "casework.appeal.not_under_you": "municipality",
    **dict.fromkeys(AT_FILES, "uploads"),
}


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def register(request: HttpRequest) -> HttpResponse:
    """Type in a complaint that came on paper."""
    actor = actor_of(request)

    def act(form: RegisterAppealForm) -> HttpResponse:
        appeal = register_appeal(
            actor=actor,
            appeal_id=form.cleaned_data["row"],
            holder=_person(actor, form),
            told=form.told(),
            files=form.contents(),
        )
        drop_kept_input(actor=actor, page=request.path)
        messages.success(request, _("Registered. Take it in hand and add the points of the complaint."))
        return redirect("casework:appeal", appeal.id)

    template = "casework/decide/appeal_register.html"
    return fill_in(
        request, RegisterAppealForm, act, template, {}, saved={"row": uuid.uuid4()}, at=AT_REGISTER
    )


def _person(actor: Actor, form: RegisterAppealForm) -> UUID:
    told = form.cleaned_data
    found = find_by_identity_number(told["identity_number"])
    if found is not None:
        return found.id
    if not told["name"].strip():
        raise Refused("casework.name_missing")
    if not (told["address"].strip() and told["postal_code"].strip() and told["place"].strip()):
        raise Refused("casework.appeal.address_missing")
    registered = register_person(
        actor=actor,
        identity_number=told["identity_number"].digits,
        **{name: told[name] for name in ("name", "address", "postal_code", "place", "municipality")},
    )
    return registered.id


def _typed_in(request: HttpRequest, *states: AppealState) -> AppealPage:
    """A complaint that was typed in, in this officer's hands or nobody's; NotSeen for all else."""
    page = appeal_page(actor_of(request), found_for(request, Appeal), clock.today())
    if page.complaint is not None or page.appeal.state not in states:
        raise NotSeen
    if page.appeal.state == AppealState.IN_REVIEW and not page.is_mine:
        raise NotSeen
    return page


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def point(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """Add a point."""
    page = _typed_in(request, AppealState.IN_REVIEW)

    def act(form: AppealPointForm) -> HttpResponse:
        add_appeal_point(actor=actor_of(request), appeal_id=appeal_id, **form.point())
        drop_kept_input(actor=actor_of(request), page=request.path)
        messages.success(request, _("The point was added."))
        return redirect("casework:appeal", appeal_id)

    template = "casework/decide/appeal_point.html"
    return fill_in(request, AppealPointForm, act, template, {"page": page}, saved={"row": uuid.uuid4()})


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def papers(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """Add files."""
    page = _typed_in(request, AppealState.IN_REVIEW)

    def act(form: FilesForm) -> HttpResponse:
        add_appeal_files(actor=actor_of(request), appeal_id=appeal_id, files=form.contents())
        messages.success(request, _("The files were added."))
        return redirect("casework:appeal", appeal_id)

    at = {"casework.nothing_written": "uploads", **dict.fromkeys(AT_FILES, "uploads")}
    return fill_in(request, FilesForm, act, "casework/decide/appeal_papers.html", {"page": page}, at=at)


@opens(Role.COUNTY_GOVERNOR, purpose="appeal", reads=appeal_read)
@require_http_methods(["GET", "HEAD", "POST"])
def withdrawn(request: HttpRequest, appeal_id: UUID) -> HttpResponse:
    """Note that it was taken back; asked about once more, for it closes."""
    page = _typed_in(request, *OPEN)

    def act(_form: KeptForm) -> HttpResponse:
        note_withdrawal(actor=actor_of(request), appeal_id=appeal_id)
        messages.success(request, _("Noted. The case is closed."))
        return redirect("casework:appeals")

    return fill_in(request, KeptForm, act, "casework/decide/appeal_withdrawn.html", {"page": page})
