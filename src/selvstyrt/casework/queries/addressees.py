"""Who the municipality writes to in a case, and as whom it writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.office import setup_of
from selvstyrt.core.domain.actor import SYSTEM
from selvstyrt.core.domain.errors import Refused
from selvstyrt.letters.domain.delivery import Channel
from selvstyrt.letters.domain.document import Contact, Language, Recipient, Sender
from selvstyrt.letters.queries import channel_for
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.representation import Ground
from selvstyrt.people.queries import contact_of, organisation_of_municipality, person_cards, those_acting_for


@dataclass(frozen=True, slots=True)
class Addressee:
    """One person who gets the municipality's letters in a case."""

    person: PersonCard
    holder: PersonCard
    recipient: Recipient
    channel: Channel

    @property
    def language(self) -> Language:
        return Language(self.person.language)

    @property
    def is_holder(self) -> bool:
        return self.person.id == self.holder.id


def addressees_of(case: Case, today: date) -> list[Addressee]:
    """The holder, and who has to be told beside or instead.

    For a child: everyone with parental responsibility, and the child itself from 15 (fvl § 16). For others:
    the
    holder, and guardians with a mandate in care. Someone the holder lets help reads with the holder and gets
    no
    letter of their own. Paper goes to who asked for it in the application or has reserved against digital
    notices.
    """
    wants_paper = case.application.wants_paper if hasattr(case, "application") else False
    return addressees_for(case.holder_id, today, wants_paper=wants_paper)


def addressees_for(holder_id: UUID, today: date, *, wants_paper: bool = False) -> list[Addressee]:
    """The same for a person without a case here."""
    acting = those_acting_for(holder_id, today)
    told = [each.person.id for each in acting if each.basis.ground in (Ground.PARENT, Ground.GUARDIAN)]
    cards = person_cards({holder_id, *told})
    holder = cards[holder_id]
    access = holder.access_on(today)
    own = [] if access.parents_act and not access.gets_notice_and_decision and told else [holder.id]
    return [
        Addressee(
            person=cards[person],
            holder=holder,
            recipient=_recipient(cards[person]),
            channel=Channel.PAPER if wants_paper else channel_for(person),
        )
        for person in dict.fromkeys([*own, *told])
    ]


def sender_of(municipality: str, contact_name: str = "", contact_phone: str = "") -> Sender:
    """The municipality as it writes: its letterhead, and the person to ask (the office's own when none is
    named). Refused while the office has named nobody: a letter always says whom to ask.
    """
    setup, body = setup_of(municipality), organisation_of_municipality(municipality)
    lines = tuple(line.strip() for line in setup.letterhead.splitlines() if line.strip()) if setup else ()
    name = body.name if body else (lines[0] if lines else municipality)
    contact = Contact(
        contact_name or (setup.contact_name if setup else ""),
        contact_phone or (setup.contact_phone if setup else ""),
        setup.contact_email if setup else "",
    )
    if not (contact.name.strip() and contact.telephone.strip()):
        raise Refused("casework.nobody_to_ask")
    return Sender(name=name, lines=tuple(line for line in lines if line != name), contact=contact)


def _recipient(person: PersonCard) -> Recipient:
    """Name and address; a protected address stands on the envelope only, never in the letter."""
    if person.is_protected:
        return Recipient(name=person.name)
    lines = contact_of(person.id, actor=SYSTEM).address
    if not lines:
        return Recipient(name=person.name)
    *street, last = lines
    postcode, _, town = last.partition(" ")
    return Recipient(name=person.name, lines=tuple(street), postcode=postcode, town=town)
