"""invite_person: a way in for someone without a national e-ID."""

from __future__ import annotations

import secrets
from uuid import UUID

from django.db import transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.domain.ages import access_by_age
from selvstyrt.people.domain.invitations import LASTS
from selvstyrt.people.models import Account, Invitation, Person, RoleAssignment
from selvstyrt.people.queries.invitations import hash_of


@transaction.atomic
def invite_person(*, actor: Actor, person: UUID, email: str, has_case: bool = False) -> str:
    """Make an invitation and return its secret, which stands in the link and is kept nowhere.

    An administrator invites those who have or had a role in the own municipality; a caseworker those who
    have to do with a case there (`has_case`: the room that keeps the cases has seen it). Refused when the
    person has an account or is too young for one, or the e-mail belongs to another's.
    """
    who = Person.objects.select_for_update().filter(pk=person, died_on__isnull=True).first()
    if who is None or not _may_invite(actor, who, has_case):
        raise NotSeen
    if not access_by_age(who.birth_date, clock.today()).may_log_in:
        raise Refused("people.too_young_to_invite")
    address = email.strip().lower()
    if Account.objects.filter(person=who).exists():
        raise Refused("people.has_account")
    if Account.objects.filter(email=address).exists():
        raise Refused("people.email_taken")
    secret = secrets.token_urlsafe(32)
    now = clock.now()
    invitation = Invitation.objects.create(
        person=who,
        email=address,
        secret_hash=hash_of(secret),
        created_at=now,
        expires_at=now + LASTS,
        created_by=actor.person,
    )
    log_event(
        actor=actor,
        verb="invite_person",
        object_type="invitation",
        object_id=invitation.id,
        data={"person": str(person)},
    )
    return secret


def _may_invite(actor: Actor, person: Person, has_case: bool) -> bool:
    if actor.role is Role.SYSTEM:
        return True
    if actor.role is Role.CASEWORKER:
        return has_case
    if actor.role is not Role.ADMINISTRATOR or not actor.municipality:
        return False
    return RoleAssignment.objects.filter(person=person, municipality=actor.municipality).exists()
