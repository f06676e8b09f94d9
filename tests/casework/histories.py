"""Random histories of Ingrid's case: the next natural step, or something that gets in its way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.answer_question import answer_question
from selvstyrt.casework.actions.ask_question import ask_question
from selvstyrt.casework.actions.close_case import close_case
from selvstyrt.casework.actions.deliver_decision import deliver_decision
from selvstyrt.casework.actions.forward_complaint import forward_complaint
from selvstyrt.casework.actions.return_proposal import return_proposal
from selvstyrt.casework.actions.withdraw_application import withdraw_application
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.domain.proposal import from_json
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import AssessmentLine, Complaint, Question
from selvstyrt.casework.queries.clarifying import standing_of
from selvstyrt.casework.queries.weighing import weighed_proposal
from selvstyrt.core import clock
from selvstyrt.core.domain.errors import NotSeen, Refused
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, office
from tests.casework.following import (
    assessed_anew,
    complained,
    followed,
    looked_over,
    reversed_by_governor,
    written,
)

S, C = CaseState, ComplaintState


@dataclass
class History:
    """The first case, the one that follows it, and the moment."""

    at: Office = field(default_factory=office)
    anew: Office | None = None
    now: datetime = DECIDES_ON
    left_open: dict[UUID, list[str]] = field(default_factory=dict)  # what was to be clarified, when confirmed

    @property
    def offices(self) -> list[Office]:
        return [self.at, *([self.anew] if self.anew else [])]

    @property
    def newest(self) -> Office:
        return self.anew or self.at

    def make(self, move: str) -> None:
        """Make the move if it may be made; one that is refused leaves nothing."""
        try:
            with clock.at(self.now), transaction.atomic():
                MOVES[move](self)
        except (Refused, NotSeen):
            pass

    def complaint(self) -> Complaint | None:
        found: Complaint | None = Complaint.objects.within(FJORDVIK).filter(case=self.at.case).first()
        return found

    def on(self) -> None:
        """The step that comes by nature."""
        here = self.newest
        match here.fresh().state:
            case S.SUBMITTED:
                assessed_anew(here, 14 * 60)
            case S.IN_ASSESSMENT:
                here.prepare(valid_from=max(date(2026, 7, 1), clock.today()))
            case S.PREPARED:
                here.confirm(number=here.fresh().proposals.count())
                self.left_open[here.case.id] = self._open_now(here)
            case S.DECIDED:
                deliver_decision(actor=platform_in(FJORDVIK), case_id=here.case.id)
            case S.DELIVERED if here is self.at:
                self._complain()
            case _:
                self.close()

    def _open_now(self, here: Office) -> list[str]:
        case = here.fresh()
        content = from_json(case.decision.proposal.content)
        return [each.code for each in standing_of(case, (), weighed_proposal(case, content)).open]

    def _complain(self) -> None:
        complaint = self.complaint()
        match complaint.state if complaint else None:
            case None:
                complained(self.at)
            case C.SENT:
                looked_over(self.at)
            case C.IN_REVIEW:
                written(self.at)
                forward_complaint(actor=self.at.torunn, case_id=self.at.case.id)
            case C.FORWARDED:
                reversed_by_governor(self.at, due_on=clock.today() + timedelta(days=30))
            case _:
                self.anew = followed(self.at)

    def close(self) -> None:
        """Try to close every case, the new one first."""
        for each in reversed(self.offices):
            try:
                with transaction.atomic():
                    close_case(actor=each.torunn, case_id=each.case.id)
            except Refused:
                pass

    def ask(self) -> None:
        ask_question(actor=self.at.torunn, case_id=self.newest.case.id, text="Hvem hjelper deg?")

    def answer(self) -> None:
        rows = Question.objects.within(FJORDVIK).filter(case=self.newest.case, answered_at__isnull=True)
        for each in rows:
            answer_question(
                actor=self.at.holder, case_id=self.newest.case.id, question_id=each.id, text="Søsteren min."
            )

    def cut(self) -> None:
        """A need refused with a reason that says nothing: something to be clarified."""
        self._leisure(60, "Under 25 timer.")

    def mend(self) -> None:
        self._leisure(14 * 60, "Kulturkvelden dekkes av Mai.")

    def _leisure(self, minutes: int, reason: str) -> None:
        if self.newest.fresh().state == S.IN_ASSESSMENT:
            rows = AssessmentLine.objects.within(FJORDVIK).filter(assessment__case=self.newest.case)
            rows.filter(area="leisure").update(assessed_minutes=minutes, reason=reason)

    def send_back(self) -> None:
        here = self.newest
        number = here.fresh().proposals.count()
        return_proposal(actor=here.geir, case_id=here.case.id, number=number, comment="Se på fritid igjen.")

    def withdraw(self) -> None:
        if self.anew:
            withdraw_application(actor=self.at.holder, case_id=self.anew.case.id)

    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)


MOVES: dict[str, Callable[[History], None]] = {
    "on": History.on,
    "close": History.close,
    "ask": History.ask,
    "answer": History.answer,
    "cut": History.cut,
    "mend": History.mend,
    "send back": History.send_back,
    "withdraw": History.withdraw,
    "three days": lambda history: history.wait(3),
    "forty days": lambda history: history.wait(40),
}
