"""Everything that goes with a complaint when it is sent on: one list, each document once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.queries import letters_about

NOT_ENCLOSED = (SentKind.WITHDRAWAL, SentKind.COMPLAINT_WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """One document: what kind, what it is called ("" where the kind says it), and of which day."""

    kind: str
    name: str
    on: str


def enclosures_of(actor: Actor, case: Case) -> list[dict[str, Any]]:
    """Application, decision, letters, answers, complaint and files, the oldest first, as plain data to keep.

    For who has been let to see the case. A letter to several is one document.
    """
    found = [
        Enclosure(each.kind, each.receipt, norwegian_day(each.sent_at).isoformat())
        for each in case.sent_items.all()
        if each.kind not in NOT_ENCLOSED
    ]
    decision = decision_of(case)
    carries_it = {each.letter_id for each in decision.letters.all()} if decision else set()
    if decision is not None:
        found.append(Enclosure("decision", "", norwegian_day(decision.confirmed_at).isoformat()))
    found += [
        Enclosure("letter", each.title, norwegian_day(each.written_at).isoformat())
        for each in letters_about(actor, case.id)
        if each.id not in carries_it
    ]
    found += [
        Enclosure("file", each.name, norwegian_day(each.created_at).isoformat())
        for each in case.attachments.all()
    ]
    once = dict.fromkeys(found)
    return [asdict(each) for each in sorted(once, key=lambda each: each.on)]
