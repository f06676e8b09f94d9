"""invite_party: the person of a case, or who acts for them, gets an invitation by e-mail."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.registering import case_to_register
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.actions.invite_by_mail import invite_by_mail
from selvstyrt.people.queries import registered_about


@transaction.atomic
def invite_party(
    *, actor: Actor, case_id: UUID, person: UUID, email: str, link_to: Callable[[str], str]
) -> None:
    """For someone without a national e-ID: the person, a parent or a guardian. Others are NotSeen."""
    case = case_to_register(actor, case_id)
    if person not in {each.id for each in registered_about(case.holder_id, clock.today()).invitable}:
        raise NotSeen
    invite_by_mail(actor=actor, person=person, email=email, link_to=link_to, has_case=True)
    log_event(
        actor=actor,
        verb="invite_party",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
    )
