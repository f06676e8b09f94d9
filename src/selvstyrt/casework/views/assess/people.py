"""The people of a case: whom it is about, and who may act for them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from selvstyrt.casework.queries.casepage import CasePage, page_read
from selvstyrt.casework.queries.registering import page_registers
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.people.domain.handover import Registered
from selvstyrt.people.domain.representation import Ground
from selvstyrt.people.queries import registered_about
from selvstyrt.people.queries.representation import helpers_of, those_acting_for


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
