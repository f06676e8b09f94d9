"""Will the person be told what it costs, and what can be done about the decision?"""

from __future__ import annotations

from collections.abc import Callable

from selvstyrt.casework.domain.clarifications.clarification import Found, Rule, Weight
from selvstyrt.casework.domain.clarifications.weighed import LetterToBe, Weighed
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.proposal import CoPayment
from selvstyrt.casework.domain.service_kinds import Service

_HOW = "§§ 7-2"  # every language of the letter names the paragraphs on how to complain


def co_payment_untold(weighed: Weighed) -> Found | None:
    """Hours are given, and the decision says neither that they are free nor what is to be paid."""
    terms = weighed.terms
    if terms is None or not weighed.found or terms.co_payment:
        return None
    return Found((weighed.found,))


def co_payment_without_ground(weighed: Weighed) -> Found | None:
    """Something is to be paid, and no hour given is of the kind that may be charged: practical assistance that is not
    personal care.
    """
    terms = weighed.terms
    if terms is None or terms.co_payment != CoPayment.ASKED or any(map(_may_be_charged, _given(weighed))):
        return None
    return Found(tuple(sorted(_given(weighed))))


def _given(weighed: Weighed) -> list[tuple[str, str]]:
    return [(line.area, line.service) for line in weighed.lines if line.found]


def _may_be_charged(given: tuple[str, str]) -> bool:
    area, service = given
    return service == Service.PERSONAL_ASSISTANCE and area != LifeArea.PERSONAL_CARE


def complaint_limit_missing(weighed: Weighed) -> Found | None:
    """A letter does not say until when one can complain."""
    return _lacking(weighed, lambda letter: bool(letter.until) and letter.until in letter.text)


def complaint_body_missing(weighed: Weighed) -> Found | None:
    """A letter does not name the county governor who decides the complaint."""
    return _lacking(weighed, lambda letter: bool(letter.decided_by) and letter.decided_by in letter.text)


def complaint_way_missing(weighed: Weighed) -> Found | None:
    """A letter does not say how a complaint is made, or bears no address to send it to."""
    return _lacking(
        weighed,
        lambda letter: (
            _HOW in letter.text
            and bool(letter.send_to)
            and all(each in letter.text for each in letter.send_to)
        ),
    )


def _lacking(weighed: Weighed, tells: Callable[[LetterToBe], bool]) -> Found | None:
    terms = weighed.terms
    if terms is None or not terms.letters or all(map(tells, terms.letters)):
        return None
    return Found((sum(not tells(letter) for letter in terms.letters),))


RULES = (
    Rule("co_payment_untold", "pbrl § 3-2", co_payment_untold),
    Rule("co_payment_without_ground", "egenandelsf. § 8, hol § 11-2", co_payment_without_ground),
    Rule("complaint_limit_missing", "fvl § 27", complaint_limit_missing, Weight.BLOCKS),
    Rule("complaint_body_missing", "fvl § 27", complaint_body_missing, Weight.BLOCKS),
    Rule("complaint_way_missing", "fvl § 27", complaint_way_missing, Weight.BLOCKS),
)
