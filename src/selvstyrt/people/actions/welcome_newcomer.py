"""welcome_newcomer: someone proved who they are with national e-ID and has an account from now on."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import SYSTEM, Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.domain.ages import access_by_age
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.models import Account, Person


@transaction.atomic
def welcome_newcomer(
    *, number: IdentityNumber, name: str = "", language: str = "nb", actor: Actor = SYSTEM
) -> UUID:
    """The account's id: of the person known by this number, else of a new person with this name.

    Refused for an unknown number without a name (`people.name_missing`), for who is too young or dead, for a
    closed account, and for a real-range number in a demo.
    """
    if not access_by_age(number.birth_date, clock.today()).may_log_in:
        raise Refused("people.too_young_to_log_in")
    person = Person.objects.filter(identity_number=number.digits).first()
    if person is None:
        card = register_person(actor=actor, name=name, identity_number=number.digits, language=language)
        person = Person.objects.get(pk=card.id)
    account = Account.objects.filter(person=person).first()
    if person.died_on is not None or (account and not account.is_active):
        raise Refused("people.account_closed")
    if account is None:
        account = Account.objects.create_account(person=person)
        log_event(
            actor=actor,
            verb="welcome_newcomer",
            object_type="account",
            object_id=account.id,
            data={"person": str(person.id)},
        )
    return account.id
