"""Who may read a letter: the one place that decides it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models.fields.json import KT

from selvstyrt.core.access import Read
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.walls import WalledQuerySet
from selvstyrt.letters.domain.handover import LetterCard, WrittenLetter
from selvstyrt.letters.domain.stored import from_data
from selvstyrt.letters.models import BarredReader, Delivery, Letter

MUNICIPAL = (Role.CASEWORKER, Role.APPROVER)


def _seen(actor: Actor) -> WalledQuerySet[Letter]:
    """The letters this actor may read.

    Citizens read what was delivered about the person they act for (people has checked today that they may).
    The municipality's caseworkers and approvers read its own letters, less the subjects they are barred from
    and those about themselves, which they read as themselves.
    Everyone else reads nothing.
    """
    if actor.role in (Role.HOLDER, Role.HELPER):
        sent = Delivery.objects.across("narrowed to the person by the letters around it").values("letter")
        return Letter.objects.of_person(actor.concerns).filter(id__in=sent)
    if actor.role in MUNICIPAL and actor.municipality:
        barred = BarredReader.objects.within(actor.municipality).filter(person=actor.person)
        others = Letter.objects.within(actor.municipality).exclude(holder=actor.person)
        return others.exclude(subject__in=barred.values("subject"))
    return Letter.objects.none()


def letter_seen(actor: Actor, letter_id: UUID) -> Letter:
    """The row, or NotSeen. For this room only."""
    letter = _seen(actor).filter(id=letter_id).first()
    if letter is None:
        raise NotSeen
    return letter


def letter_for(actor: Actor, letter_id: UUID) -> WrittenLetter:
    """The letter with its words and PDF, or NotSeen."""
    letter = letter_seen(actor, letter_id)
    return WrittenLetter(
        id=letter.id,
        holder=letter.holder_id,
        addressee=letter.addressee_id,
        subject=letter.subject,
        municipality=letter.municipality,
        document=from_data(letter.document),
        pdf=bytes(letter.pdf),
    )


def letter_read(actor: Actor, **url: Any) -> Read:
    """For `@opens(reads=…)` on every URL that carries a `letter_id`."""
    letter = letter_seen(actor, url["letter_id"])
    return Read(holder=letter.holder_id, object_type="letter", object_id=letter.id)


def letters_about(actor: Actor, subject: UUID) -> list[LetterCard]:
    """The letters about one subject that the actor may read, newest first, without their words."""
    return [_card(letter) for letter in _light(_seen(actor).filter(subject=subject))]


def letters_to(actor: Actor) -> list[LetterCard]:
    """The letters about the person the actor acts for, newest first; none for municipal roles."""
    if actor.role not in (Role.HOLDER, Role.HELPER):
        return []
    return [_card(letter) for letter in _light(_seen(actor))]


def _light(letters: WalledQuerySet[Letter]) -> WalledQuerySet[Letter]:
    easy_begins = KT("document__easy__0__kind")
    return letters.defer("pdf", "document").annotate(easy_begins=easy_begins).prefetch_related("deliveries")


def _card(letter: Any) -> LetterCard:
    opened = [delivery.opened_at for delivery in letter.deliveries.all() if delivery.opened_at]
    return LetterCard(
        id=letter.id,
        title=letter.title,
        subject=letter.subject,
        addressee=letter.addressee_id,
        language=letter.language,
        written_at=letter.created_at,
        opened_at=min(opened, default=None),
        has_easy=letter.easy_begins is not None,
    )
