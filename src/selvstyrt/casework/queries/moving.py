"""A move: the decision that is taken along, what there is to bring, and how both clocks stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from selvstyrt.casework.domain.clocks import CaseDates, Clock, ClockCode, clocks
from selvstyrt.casework.domain.decision import Result
from selvstyrt.casework.domain.moving import Coverage, Moving, coverage
from selvstyrt.casework.models import Attachment, Case, Decision, ImportedDecision, Move, Need, OtherArena
from selvstyrt.casework.queries.clocks import clocks_of_case, limits_of
from selvstyrt.casework.queries.decided import REACHED
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.casework.queries.own import CITIZEN, own_case
from selvstyrt.core.access import Read
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.period import Period
from selvstyrt.letters.domain.handover import LetterCard
from selvstyrt.letters.queries import letters_about


@dataclass(frozen=True)
class ToBring:
    """What the old case holds that the person may bring along."""

    case: Case
    decision: Decision
    needs: tuple[Need, ...]
    arenas: tuple[OtherArena, ...]
    letters: tuple[LetterCard, ...]
    files: tuple[Attachment, ...]
    decision_letters: frozenset[UUID]  # of those letters


def to_bring(actor: Actor, case_id: UUID) -> ToBring:
    """For the person whose case it is: a decision that gives hours and has arrived; NotSeen for any other."""
    case = own_case(actor, case_id)
    decision = decision_of(case)
    if decision is None or case.state not in REACHED or decision.result == Result.REFUSED:
        raise NotSeen
    return ToBring(
        case=case,
        decision=decision,
        needs=tuple(case.application.needs.all()),
        arenas=tuple(case.application.arenas.all()),
        letters=tuple(letters_about(actor, case.id)),
        files=tuple(each for each in case.attachments.all() if not each.withheld_because),
        decision_letters=frozenset(decision.letters.values_list("letter", flat=True)),
    )


def imported_to_bring(actor: Actor, imported_id: UUID) -> ImportedDecision:
    """A running decision of the person's own from before the municipality came here, or NotSeen."""
    rows = ImportedDecision.objects.of_person(actor.concerns)
    found: ImportedDecision | None = rows.filter(id=imported_id).first()
    if found is None or actor.role not in CITIZEN:
        raise NotSeen
    return found


def imported_read(actor: Actor, imported_id: UUID) -> Read:
    """For `@opens(reads=…)` on the page that takes an imported decision along."""
    found = imported_to_bring(actor, imported_id)
    return Read(holder=found.holder_id, object_type="imported_decision", object_id=found.id)


def moves_begun(actor: Actor, case_id: UUID) -> list[Case]:
    """The applications to new municipalities that the person has begun with this decision, newest first."""
    rows = Move.objects.of_person(actor.concerns, "case__holder_id").filter(case__follows=case_id)
    return [each.case for each in rows.select_related("case").order_by("-created_at")]


@dataclass(frozen=True)
class MyMove:
    """A move as the person follows it. `is_sent` is False while the clocks only tell what they would be."""

    case: Case
    move: Move
    old: Period
    old_minutes_a_week: int
    decision: Decision | None
    found: Coverage
    clocks: tuple[Clock, ...]
    is_sent: bool

    def due(self, code: ClockCode) -> date | None:
        """When this clock of the new municipality runs out."""
        return next((each.due for each in self.clocks if each.code is code), None)


def my_move(actor: Actor, case_id: UUID, today: date) -> MyMove:
    """For the person whose move it is; NotSeen for a case that is about no move."""
    case = own_case(actor, case_id)
    move: Move | None = getattr(case, "move", None)
    if move is None:
        raise NotSeen
    old, minutes = _old_decision(actor, case, move)
    decision = decision_of(case) if case.state in REACHED else None
    granted = decision if decision is not None and decision.result != Result.REFUSED else None
    new = Period(granted.valid_from, granted.valid_to) if granted else None
    is_sent = case.received_at is not None
    return MyMove(
        case=case,
        move=move,
        old=old,
        old_minutes_a_week=minutes,
        decision=decision,
        found=coverage(Moving(move.moving_on, old, move.wants_overlap, new)),
        clocks=clocks_of_case(case, today)
        if is_sent
        else clocks(CaseDates(received_on=today), limits_of(case.municipality, today), today),
        is_sent=is_sent,
    )


def _old_decision(actor: Actor, case: Case, move: Move) -> tuple[Period, int]:
    if case.follows_id is not None:
        old = to_bring(actor, case.follows_id).decision
        return Period(old.valid_from, old.valid_to), old.minutes_a_week
    if move.imported_id is None:
        raise NotSeen
    before = imported_to_bring(actor, move.imported_id)
    return Period(before.valid_from, before.valid_to), before.minutes_a_week


def move_days(mine: MyMove) -> dict[str, date]:
    """The single days that matter, by code: what is known of them today."""
    days = {
        "moving": mine.move.moving_on,
        "old_last": mine.old.valid_to,
        "old_first": mine.old.valid_from if mine.old.valid_from >= mine.move.moving_on else None,
        "reply": mine.due(ClockCode.PRELIMINARY_REPLY) if mine.found.new is None else None,
        "target": mine.due(ClockCode.DECISION) if mine.found.new is None else None,
        "new_first": mine.found.new.valid_from if mine.found.new else None,
    }
    return {code: day for code, day in days.items() if day is not None}
