"""bar_reader: an employee who is disqualified from a subject can no longer open its letters."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.models import BarredReader


def bar_reader(*, actor: Actor, subject: UUID, person: UUID, municipality: str) -> None:
    """This person may not read letters about this subject (fvl § 6); a second time changes nothing."""
    with transaction.atomic():
        BarredReader.objects.across("the pair is unique everywhere").get_or_create(
            subject=subject,
            person_id=person,
            defaults={"municipality": municipality, "created_by": actor.person},
        )
        log_event(
            actor=actor,
            verb="bar_reader",
            object_type="letter_subject",
            object_id=subject,
            municipality=municipality,
            data={"person": str(person)},
        )
