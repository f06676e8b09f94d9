"""The letters of cases that follow a case, one of each kind: for `tests/casework/every_letter.py`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from selvstyrt.casework.domain.complaint import STATEMENT
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.reversal import ReversalGround, Standing
from selvstyrt.casework.models import Case, CaseOpening, ComplaintChange, Decision
from selvstyrt.casework.queries.addressees import Addressee
from selvstyrt.casework.queries.change_letter import change_letter
from selvstyrt.casework.queries.following_letter import following_letter
from selvstyrt.letters.domain.document import LetterDocument
from tests.casework.assessed import DECIDES_ON

ON = DECIDES_ON.date()
LONG = "Vi har snakket med Ingrid om dagene hennes, og sett at timene ikke strekker til. " * 4
Writes = Callable[[Decision, Addressee], LetterDocument]


def _opened(origin: Origin, standing: Standing, last: date | None, ground: str = "") -> Writes:
    def write(decision: Decision, to: Addressee) -> LetterDocument:
        old = decision.case
        old.delivered_at, old.decision.valid_to = DECIDES_ON, last
        new = Case(municipality=old.municipality, number="ABCD-EFGH", origin=origin, follows=old)
        return following_letter(old, new, CaseOpening(why=LONG, standing=standing, ground=ground), to, ON)

    return write


def _changed(*, is_whole: bool) -> Writes:
    def write(decision: Decision, to: Addressee) -> LetterDocument:
        stated: dict[str, Any] = dict.fromkeys((*STATEMENT, "change"), LONG)
        stated["points"] = [
            {"position": 1, "area": "leisure", "own_words": LONG, "answer": LONG},
            {"position": 2, "area": "study", "own_words": "", "answer": "Du har rett."},
        ]
        new = Case(municipality=decision.municipality, number="ABCD-EFGH", follows=decision.case)
        change = ComplaintChange(case=new, is_whole=is_whole, statement=stated)
        return change_letter(decision.case, change, to, ON)

    return write


FOLLOWING_KINDS: dict[str, tuple[Writes, ...]] = {
    "following_letter.following_letter": (
        _opened(Origin.RENEWAL, Standing.TIME_LIMITED, date(2026, 9, 30)),
        _opened(Origin.REASSESSMENT, Standing.EXPIRED, date(2026, 4, 30)),
        _opened(Origin.AFTER_APPEAL, Standing.OPEN_ENDED, None),
        *(_opened(Origin.OWN_REVERSAL, Standing.OPEN_ENDED, None, ground) for ground in ReversalGround),
    ),
    "change_letter.change_letter": (_changed(is_whole=True), _changed(is_whole=False)),
}
