"""Every kind of letter about a case, one or more of each. A new kind gets its line in KINDS: a test asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from selvstyrt.casework.domain.complaint import STATEMENT
from selvstyrt.casework.domain.life import LifeArea, ViewOf
from selvstyrt.casework.domain.proposal import HeardWords, ProposedLine, from_json
from selvstyrt.casework.models import AdvanceNotice, Decision, PreliminaryReply
from selvstyrt.casework.queries.addressees import Addressee, addressees_of
from selvstyrt.casework.queries.complaint_letter import statement_letter
from selvstyrt.casework.queries.decision_letter import decision_letter, letter_of
from selvstyrt.casework.queries.short_letters import notice_letter, preliminary_reply_letter, question_letter
from selvstyrt.core import clock
from selvstyrt.letters.domain.document import Language, LetterDocument, Variant
from tests.casework.assessed import DECIDES_ON, Office
from tests.casework.every_appeal_letter import APPEAL_KINDS
from tests.casework.every_following_letter import FOLLOWING_KINDS

ON = DECIDES_ON.date()
LONG = "Hun bruker badet på formiddagen, og trenger tid til det uten å bli stresset. " * 4
Writes = Callable[[Decision, Addressee], LetterDocument]


def _decided(**changes: Any) -> Writes:
    """The letter of a decision like the stored one, but for these changes."""

    def write(decision: Decision, to: Addressee) -> LetterDocument:
        content = replace(from_json(decision.proposal.content), **changes)
        return letter_of(decision.case, content, to, ON)

    return write


def _to_a_parent(decision: Decision, to: Addressee) -> LetterDocument:
    child = replace(to.holder, id=decision.confirmed_by_id, name="Oda Marie")
    return decision_letter(decision, replace(to, holder=child), ON)


def _line(area: LifeArea, minutes: int) -> ProposedLine:
    return ProposedLine(
        area.value, area.value, "personal_assistance", LONG, minutes, minutes // 2, reason=LONG
    )


MANY = tuple(_line(area, 60 + 25 * turn) for turn, area in enumerate(LifeArea))
NONE = tuple(
    replace(line, granted_minutes=0, reason="Kommunen gir dette på en annen måte.") for line in MANY[:2]
)
GIVEN = tuple(replace(line, granted_minutes=line.asked_minutes, reason="") for line in MANY[:2])
HEARD = tuple(HeardWords(each.value, LONG, date(2026, 5, 12)) for each in ViewOf)
STATED: dict[str, Any] = dict.fromkeys(STATEMENT, LONG) | {
    "points": [
        {"position": 1, "area": "leisure", "own_words": LONG, "answer": LONG},
        {"position": 2, "area": "study", "own_words": "", "answer": "Høgskolen har ansvaret."},
    ]
}
KINDS: dict[str, tuple[Writes, ...]] = {
    "decision_letter.decision_letter": (
        lambda decision, to: decision_letter(decision, to, ON),
        _to_a_parent,
    ),
    "decision_letter.letter_of": (
        _decided(lines=GIVEN, free_use_over_year=False, conditions="Ferie meldes en uke før."),
        _decided(lines=NONE),
        _decided(lines=MANY, views=HEARD, best_interests=f"{LONG}\n\n{LONG}", reasons=LONG),
    ),
    "short_letters.preliminary_reply_letter": (
        lambda decision, to: preliminary_reply_letter(
            decision.case,
            PreliminaryReply(reason="Vi venter på legen.", expected_on=date(2026, 7, 1)),
            to,
            ON,
        ),
    ),
    "short_letters.question_letter": (
        lambda decision, to: question_letter(decision.case, "Hvem hjelper deg om natta?", to, ON),
    ),
    **APPEAL_KINDS,
    "short_letters.notice_letter": (
        lambda decision, to: notice_letter(
            decision.case,
            AdvanceNotice(planned_minutes=600, reason=f"{LONG}\n\n{LONG}", answer_by=date(2026, 6, 1)),
            to,
            ON,
        ),
    ),
    **APPEAL_KINDS,
    **FOLLOWING_KINDS,
    "complaint_letter.statement_letter": (
        lambda decision, to: statement_letter(decision.case, STATED, to, ON),
    ),
}


def every_letter(at: Office) -> Iterator[tuple[str, LetterDocument]]:
    """Each letter by its name, in each language, whole, large and in easy words."""
    at.prepare()
    made = at.confirm()
    [to] = addressees_of(at.fresh(), clock.today())
    for language in Language:
        reader = replace(to, person=replace(to.person, language=language.value))
        for kind, ways in KINDS.items():
            for turn, write in enumerate(ways):
                document = write(Decision.objects.within(made.municipality).get(id=made.id), reader)
                for variant in Variant:
                    yield f"{kind}-{turn}-{language}-{variant}", document.set_as(variant)
