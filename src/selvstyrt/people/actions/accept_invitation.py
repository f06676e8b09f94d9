"""accept_invitation: the invited person gets an account with the invitation's e-mail."""

from __future__ import annotations

from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import SYSTEM, Actor
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.domain.ages import access_by_age
from selvstyrt.people.domain.invitations import check_open
from selvstyrt.people.models import Account, Invitation
from selvstyrt.people.queries.invitations import hash_of


@transaction.atomic
def accept_invitation(*, secret: str, actor: Actor = SYSTEM) -> UUID:
    """Use the invitation and return the new account's id. Refused when used, expired or taken."""
    invitation = (
        Invitation.objects.select_for_update(of=("self",)).filter(secret_hash=hash_of(secret)).first()
    )
    if invitation is None:
        raise NotSeen
    now = clock.now()
    check_open(expires_at=invitation.expires_at, used_at=invitation.used_at, now=now)
    person = invitation.person
    if person.died_on is not None or not access_by_age(person.birth_date, clock.today()).may_log_in:
        raise NotSeen
    try:
        with transaction.atomic():
            account = Account.objects.create_account(person=person, email=invitation.email)
    except IntegrityError as taken:
        raise Refused("people.has_account") from taken
    invitation.used_at = now
    invitation.save(update_fields=["used_at"])
    log_event(
        actor=actor,
        verb="accept_invitation",
        object_type="invitation",
        object_id=invitation.id,
        data={"person": str(person.id)},
    )
    return account.id
