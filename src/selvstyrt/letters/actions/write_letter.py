"""write_letter: the words become a letter with its PDF, never to be changed."""

from __future__ import annotations

import hashlib
from uuid import UUID

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.domain.document import LetterDocument
from selvstyrt.letters.domain.stored import as_data
from selvstyrt.letters.models import Letter
from selvstyrt.letters.typesetting.render import typeset


def write_letter(
    *,
    actor: Actor,
    holder: UUID,
    municipality: str,
    subject: UUID,
    document: LetterDocument,
    addressee: UUID | None = None,
) -> UUID:
    """Keep the letter about this holder, to this addressee (the holder when none is named); answers its id.

    Nobody but the municipality sees it before `deliver_letter`.
    """
    pdf = typeset(document)
    with transaction.atomic():
        letter = Letter.objects.create(
            municipality=municipality,
            created_by=actor.person,
            holder_id=holder,
            addressee_id=addressee or holder,
            subject=subject,
            title=document.title,
            language=document.language.value,
            document=as_data(document),
            pdf=pdf,
            sha256=hashlib.sha256(pdf).hexdigest(),
        )
        log_event(
            actor=actor,
            verb="write_letter",
            object_type="letter",
            object_id=letter.id,
            municipality=municipality,
            data={"subject": str(subject), "sha256": letter.sha256},
        )
    return letter.id
