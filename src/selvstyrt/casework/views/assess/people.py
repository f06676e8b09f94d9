"""The people of a case: who may act for whom, hidden address, death, and the way in without an e-ID."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from selvstyrt.casework.actions.add_guardian import add_guardian
from selvstyrt.casework.actions.add_parent import add_parent
from selvstyrt.casework.actions.end_guardian import end_guardian
from selvstyrt.casework.actions.end_parent import end_parent
from selvstyrt.casework.actions.invite_party import invite_party
from selvstyrt.casework.actions.note_death import note_death
from selvstyrt.casework.actions.protect_address import protect_address
from selvstyrt.casework.forms.assess.people import (
    AddressForm,
    DeathForm,
    EndForm,
    GuardianForm,
    InvitationForm,
    ParentForm,
)
from selvstyrt.casework.queries.casepage import CasePage, case_page, page_read
from selvstyrt.casework.queries.registering import page_registers, registering_read
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.domain.handover import Registered, Representative
from selvstyrt.people.domain.representation import Ground
from selvstyrt.people.queries import registered_about
from selvstyrt.people.queries.representation import helpers_of, those_acting_for
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal

_PURPOSE = "register_people"
_FIELDS = {
    "people.name_missing": "name",
    "people.not_for_oneself": "identity_number",
    "people.own_matter": "identity_number",
    "people.person_is_dead": "identity_number",
    "people.real_number_in_demo": "identity_number",
    "people.recorded_already": "identity_number",
    "people.birth_date_or_number": "identity_number",
    "people.has_account": "person",
    "people.email_taken": "email",
    "people.protected_so_already": "protection",
}
_DATES = {
    "people.ends_before_start": ("on", "valid_to"),
    "people.ended_already": ("on",),
    "people.impossible_date": ("on", "valid_from"),
}


@opens(Role.CASEWORKER, Role.APPROVER, purpose="assess", reads=page_read)
@require_GET
def people(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Whom the case is about, who may act for them, and what a caseworker may register."""
    today = clock.today()
    page = found_for(request, CasePage)
    registers = page_registers(actor_of(request), page)
    registered = registered_about(page.holder.id, today) if registers else None
    return show(
        request,
        page,
        "people",
        "case_people",
        acting=_acting(page.holder.id, registered, today),
        registered=registered,
        today=today,
    )


def _acting(holder: UUID, registered: Registered | None, today: date) -> list[tuple[Ground, str]]:
    """On what ground who acts for the holder today; parents and guardians are not read twice."""
    if registered is None:
        return [(each.basis.ground, each.person.name) for each in those_acting_for(holder, today)]
    known = [each for each in registered.representatives if each.holds_today and each.opens_cases]
    helpers = helpers_of(holder, today)
    return [
        *((each.ground, each.person.name) for each in known),
        *((each.basis.ground, each.person.name) for each in helpers),
    ]


@opens(Role.CASEWORKER, purpose=_PURPOSE, reads=registering_read)
@require_http_methods(["GET", "POST"])
def new_parent(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Someone has parental responsibility for the child."""

    def save(form: ParentForm) -> str:
        parent = add_parent(actor=actor_of(request), case_id=case_id, **form.cleaned_data)
        return _("%(name)s is registered as parent.") % {"name": parent.name}

    told = [
        _("A parent sees the case and acts in it until the day before the child turns 18."),
        _("Two may have parental responsibility. Each may act, and both are heard."),
    ]
    return _form(request, case_id, ParentForm(request.POST or None), save, _("Register a parent"), told)


@opens(Role.CASEWORKER, purpose=_PURPOSE, reads=registering_read)
@require_http_methods(["GET", "POST"])
def last_day_of_parent(request: HttpRequest, case_id: UUID, parental_responsibility_id: UUID) -> HttpResponse:
    """Parental responsibility ends before the child is 18."""
    row = _representative(request, case_id, parental_responsibility_id)

    def save(form: EndForm) -> str:
        end_parent(
            actor=actor_of(request),
            case_id=case_id,
            responsibility=row.id,
            on=form.cleaned_data["on"],
        )
        return say("people.saved")

    title = _("End the parental responsibility of %(name)s") % {"name": row.person.name}
    told = [_("From the day after, the case is closed to this parent. Nothing is deleted.")]
    return _form(request, case_id, EndForm(request.POST or None), save, title, told)


@opens(Role.CASEWORKER, purpose=_PURPOSE, reads=registering_read)
@require_http_methods(["GET", "POST"])
def new_guardian(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The person has a guardian."""

    def save(form: GuardianForm) -> str:
        guardian = add_guardian(actor=actor_of(request), case_id=case_id, **form.cleaned_data)
        return _("%(name)s is registered as guardian.") % {"name": guardian.name}

    told = [_("Register what the county governor has decided. The mandate says what the guardian may do.")]
    return _form(request, case_id, GuardianForm(request.POST or None), save, _("Register a guardian"), told)


@opens(Role.CASEWORKER, purpose=_PURPOSE, reads=registering_read)
@require_http_methods(["GET", "POST"])
def last_day_of_guardian(request: HttpRequest, case_id: UUID, guardianship_id: UUID) -> HttpResponse:
    """A mandate gets its last day."""
    row = _representative(request, case_id, guardianship_id)

    def save(form: EndForm) -> str:
        end_guardian(
            actor=actor_of(request),
            case_id=case_id,
            guardianship=row.id,
            on=form.cleaned_data["on"],
        )
        return say("people.saved")

    title = _("End the guardianship of %(name)s") % {"name": row.person.name}
    told = [_("From the day after, the guardian has no access here. Nothing is deleted.")]
    return _form(request, case_id, EndForm(request.POST or None), save, title, told)


@opens(Role.CASEWORKER, purpose=_PURPOSE, reads=registering_read)
@require_http_methods(["GET", "POST"])
def address(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Hide the address, or show it again."""
    page = case_page(actor_of(request), case_id, clock.today())
    now = registered_about(page.holder.id, clock.today()).protection

    def save(form: AddressForm) -> str:
        grade = form.cleaned_data["protection"]
        protect_address(actor=actor_of(request), case_id=case_id, protection=grade)
        return say("people.saved")

    told = [
        _("Register what the population register says."),
        _("Confidential: only the person and caseworkers in the person's own municipality see the address."),
        _(
            "Strictly confidential: nobody but the person sees it, not even caseworkers, parents or a guardian. "
            "The person is no longer found by name."
        ),
        _("Letters on paper still reach the person. It takes effect at once."),
    ]
    form = AddressForm(request.POST or None, initial={"protection": now.value})
    return _form(request, case_id, form, save, _("Protect the address"), told)


@opens(Role.CASEWORKER, purpose=_PURPOSE, reads=registering_read)
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """A way in for someone without a national e-ID."""
    page = case_page(actor_of(request), case_id, clock.today())
    persons = registered_about(page.holder.id, clock.today()).invitable

    def save(form: InvitationForm) -> str:
        invite_party(actor=actor_of(request), case_id=case_id, link_to=_link_to(request), **form.cleaned_data)
        name = next(each.name for each in persons if each.id == form.cleaned_data["person"])
        return say("people.invitation_sent", name=name)

    told = [
        _("For the person, or a parent or guardian, who cannot log in with ID-porten."),
        _(
            "The link works once, for seven days. Later the person logs in with a code by e-mail. Under People "
            "you see whether the invitation was used."
        ),
    ]
    if not persons:
        told.append(_("Everyone here can log in already, or is under 12."))
    form = InvitationForm(request.POST or None, persons=persons)
    return _form(request, case_id, form, save, _("Send an invitation"), told, submit=_("Send the invitation"))


@opens(Role.CASEWORKER, purpose=_PURPOSE, reads=registering_read)
@require_http_methods(["GET", "POST"])
def death(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The person has died."""

    def save(form: DeathForm) -> str:
        note_death(actor=actor_of(request), case_id=case_id, on=form.cleaned_data["on"])
        return _("The death is registered.")

    told = [
        _("The person's account closes at once."),
        _("Parents, guardians and helpers have no access any more."),
        _(
            "The case and its documents are kept, and the case stays with the municipality until it is closed."
        ),
        _("This cannot be taken back here. Check the name and the date once more."),
    ]
    form = DeathForm(request.POST or None)
    submit = _("Register the death")
    return _form(request, case_id, form, save, _("Register a death"), told, submit=submit, danger=True)


def _form(
    request: HttpRequest,
    case_id: UUID,
    form: forms.Form,
    save: Callable[[Any], str],
    title: str,
    told: list[str],
    **more: Any,
) -> HttpResponse:
    """Show the form; save what is right and go back to the people of the case."""
    if request.method == "POST" and form.is_valid():
        try:
            done = save(form)
        except Refused as refused:
            show_refusal(form, refused, _field(form, refused.code))
        else:
            messages.success(request, done)
            return redirect("casework:case_people", case_id=case_id)
    page = case_page(actor_of(request), case_id, clock.today())
    more = {"submit": _("Save"), **more}
    return show(request, page, "people_form", "case_people", form=form, title=title, told=told, **more)


def _field(form: forms.Form, code: str) -> str | None:
    """The field that a refusal concerns, None for the form as a whole."""
    wanted = (_FIELDS[code],) if code in _FIELDS else _DATES.get(code, ())
    return next((each for each in wanted if each in form.fields), None)


def _representative(request: HttpRequest, case_id: UUID, row: UUID) -> Representative:
    page = case_page(actor_of(request), case_id, clock.today())
    found = registered_about(page.holder.id, clock.today()).representatives
    wanted = next((each for each in found if each.id == row), None)
    if wanted is None:
        raise NotSeen
    return wanted


def _link_to(request: HttpRequest) -> Callable[[str], str]:
    return lambda secret: request.build_absolute_uri(reverse("people:invitation", args=[secret]))
