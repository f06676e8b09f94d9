"""Registering about the person: hidden address, death, and a way in without an e-ID."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from selvstyrt.casework.actions.invite_party import invite_party
from selvstyrt.casework.actions.note_death import note_death
from selvstyrt.casework.actions.protect_address import protect_address
from selvstyrt.casework.forms.assess.people import AddressForm, DeathForm, InvitationForm
from selvstyrt.casework.queries.casepage import case_page
from selvstyrt.casework.queries.registering import registering_read
from selvstyrt.casework.views.assess.registering import PURPOSE, register
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.people.queries import registered_about
from selvstyrt.ui.catalogue import say


@opens(Role.CASEWORKER, purpose=PURPOSE, reads=registering_read)
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
    return register(request, case_id, form, save, _("Protect the address"), told)


@opens(Role.CASEWORKER, purpose=PURPOSE, reads=registering_read)
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
    return register(
        request, case_id, form, save, _("Send an invitation"), told, submit=_("Send the invitation")
    )


@opens(Role.CASEWORKER, purpose=PURPOSE, reads=registering_read)
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
    return register(request, case_id, form, save, _("Register a death"), told, submit=submit, danger=True)


def _link_to(request: HttpRequest) -> Callable[[str], str]:
    return lambda secret: request.build_absolute_uri(reverse("people:invitation", args=[secret]))
