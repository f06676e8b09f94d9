"""The decision's letter, in the addressee's own language: what, why, by which law, and what can be done
about it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils import translation
from django.utils.translation import gettext as _

from selvstyrt.casework.domain.proposal import ProposalContent, from_json
from selvstyrt.casework.models import Case, Decision
from selvstyrt.casework.queries.addressees import Addressee, sender_of
from selvstyrt.casework.queries.easy_decision import easy_decision
from selvstyrt.casework.queries.letter_complaint import complaint_blocks
from selvstyrt.casework.queries.letter_decided import decided_blocks
from selvstyrt.casework.queries.letter_reasons import reasons_blocks
from selvstyrt.letters.domain.document import Block, LetterDocument, Variant


def decision_letter(
    decision: Decision, addressee: Addressee, today: date, variant: Variant = Variant.NORMAL
) -> LetterDocument:
    """The letter of the decision as it is to be written today."""
    return letter_of(decision.case, from_json(decision.proposal.content), addressee, today, variant)


def letter_of(
    case: Case,
    content: ProposalContent,
    addressee: Addressee,
    today: date,
    variant: Variant = Variant.NORMAL,
) -> LetterDocument:
    """The letter of what is proposed or decided, as it would be written this day."""
    with translation.override(addressee.language.value):
        return LetterDocument(
            title=_("Decision on user-controlled personal assistance (BPA)"),
            language=addressee.language,
            sender=sender_of(case.municipality, content.contact_name, content.contact_phone),
            recipient=addressee.recipient,
            date=today,
            reference=case.number or "",
            blocks=tuple(_blocks(case, content, addressee, today)),
            variant=variant,
            easy=easy_decision(case, content, addressee, today),
        )


def _blocks(case: Case, content: ProposalContent, addressee: Addressee, today: date) -> Iterator[Block]:
    yield from decided_blocks(case, content, addressee)
    yield from reasons_blocks(content)
    yield from complaint_blocks(case.municipality, today)
