"""update_contact: e-mail, telephone, language and address of oneself."""

from __future__ import annotations

import re

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.models.person import LANGUAGES
from selvstyrt.people.queries.standing import person_locked

_PHONE = re.compile(r"^\+?[0-9][0-9 ]{4,18}$")
_POSTAL_CODE = re.compile(r"^[0-9]{4}$")


@transaction.atomic
def update_contact(
    *,
    actor: Actor,
    email: str,
    phone: str,
    language: str,
    address: str = "",
    postal_code: str = "",
    place: str = "",
) -> None:
    """Change one's own contact information, nobody else's. The log keeps which fields, not what."""
    if actor.acting_for is not None:
        raise NotSeen
    if phone and not _PHONE.match(phone):
        raise Refused("people.phone_wrong")
    if postal_code and not _POSTAL_CODE.match(postal_code):
        raise Refused("people.postal_code_wrong")
    if language not in dict(LANGUAGES):
        raise Refused("people.language_unknown")
    person = person_locked(actor.person)
    wanted = {
        "email": email,
        "phone": phone,
        "language": language,
        "address": address,
        "postal_code": postal_code,
        "place": place,
    }
    changed = [field for field, value in wanted.items() if getattr(person, field) != value]
    for field in changed:
        setattr(person, field, wanted[field])
    person.save(update_fields=changed)
    log_event(
        actor=actor,
        verb="update_contact",
        object_type="person",
        object_id=person.id,
        data={"fields": changed},
    )
