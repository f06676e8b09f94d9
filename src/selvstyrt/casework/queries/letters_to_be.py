"""The letters of a proposal, as they would be written: what they say, and what they must tell about complaints."""

from __future__ import annotations

from datetime import date

from django.utils import translation

from selvstyrt.casework.domain.clarifications.weighed import LetterToBe
from selvstyrt.casework.domain.clocks import complaint_at_least_until
from selvstyrt.casework.domain.proposal import ProposalContent
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.addressees import Addressee, addressees_of
from selvstyrt.casework.queries.decision_letter import letter_of
from selvstyrt.letters.domain.plain import plain_text
from selvstyrt.people.queries import county_governor_of
from selvstyrt.rules.queries.deadlines import complaint_weeks
from selvstyrt.ui import words


def letters_to_be(case: Case, content: ProposalContent, today: date) -> tuple[LetterToBe, ...]:
    """One for each who would get the decision if it were made this day."""
    governor = county_governor_of(case.municipality)
    decides = governor.name if governor else ""
    return tuple(_letter(case, content, each, today, decides) for each in addressees_of(case, today))


def _letter(
    case: Case, content: ProposalContent, addressee: Addressee, today: date, decides: str
) -> LetterToBe:
    letter = letter_of(case, content, addressee, today)
    with translation.override(addressee.language.value):
        until = words.day(complaint_at_least_until(today, complaint_weeks(today)))
    return LetterToBe(text=plain_text(letter), until=until, decided_by=decides, send_to=letter.sender.lines)
