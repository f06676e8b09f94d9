"""Registering who acts for the person by law: parents and guardians, from the first day to the last."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.add_guardian import add_guardian
from selvstyrt.casework.actions.add_parent import add_parent
from selvstyrt.casework.actions.end_guardian import end_guardian
from selvstyrt.casework.actions.end_parent import end_parent
from selvstyrt.casework.forms.assess.people import EndForm, GuardianForm, ParentForm
from selvstyrt.casework.queries.casepage import case_page
from selvstyrt.casework.queries.registering import registering_read
from selvstyrt.casework.views.assess.registering import PURPOSE, register
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.domain.handover import Representative
from selvstyrt.people.queries import registered_about
from selvstyrt.ui.catalogue import say


@opens(Role.CASEWORKER, purpose=PURPOSE, reads=registering_read)
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
    return register(request, case_id, ParentForm(request.POST or None), save, _("Register a parent"), told)


@opens(Role.CASEWORKER, purpose=PURPOSE, reads=registering_read)
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
    return register(request, case_id, EndForm(request.POST or None), save, title, told)


@opens(Role.CASEWORKER, purpose=PURPOSE, reads=registering_read)
@require_http_methods(["GET", "POST"])
def new_guardian(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The person has a guardian."""

    def save(form: GuardianForm) -> str:
        guardian = add_guardian(actor=actor_of(request), case_id=case_id, **form.cleaned_data)
        return _("%(name)s is registered as guardian.") % {"name": guardian.name}

    told = [_("Register what the county governor has decided. The mandate says what the guardian may do.")]
    return register(
        request, case_id, GuardianForm(request.POST or None), save, _("Register a guardian"), told
    )


@opens(Role.CASEWORKER, purpose=PURPOSE, reads=registering_read)
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
    return register(request, case_id, EndForm(request.POST or None), save, title, told)


def _representative(request: HttpRequest, case_id: UUID, row: UUID) -> Representative:
    page = case_page(actor_of(request), case_id, clock.today())
    found = registered_about(page.holder.id, clock.today()).representatives
    wanted = next((each for each in found if each.id == row), None)
    if wanted is None:
        raise NotSeen
    return wanted
