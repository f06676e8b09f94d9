"""What stands to be clarified in a case: what is open, and what has been answered by whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from selvstyrt.casework.domain.clarifications.clarification import Clarification, still_open
from selvstyrt.casework.domain.clarifications.rules import clarifications_of
from selvstyrt.casework.domain.clarifications.weighed import (
    Before,
    HoursElsewhere,
    Weighed,
    WeighedLine,
    WeighedTerms,
)
from selvstyrt.casework.domain.proposal import ProposalContent
from selvstyrt.casework.models import Case, ClarificationAnswer, DecisionLine
from selvstyrt.casework.queries.imported import running_of_holder
from selvstyrt.casework.queries.law import arenas_read, begun_assessment
from selvstyrt.core.domain.errors import Message
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries.persons import person_cards
from selvstyrt.rules.domain.facts_json import facts_from_json
from selvstyrt.rules.domain.outcome import Outcome
from selvstyrt.rules.domain.outcome_json import outcome_from_json
from selvstyrt.rules.queries.thresholds import thresholds_on


@dataclass(frozen=True, slots=True)
class Answered:
    """A warning that a named person has answered for the facts as they are."""

    clarification: Clarification
    answer: ClarificationAnswer
    name: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How the clarifications of a case stand: the open ones stop it."""

    open: list[Clarification]
    answered: list[Answered]

    @property
    def warnings(self) -> list[Clarification]:
        """The open ones that a reason would close."""
        return [each for each in self.open if not each.blocks]


def standing_of(
    case: Case, guards: Sequence[Message], weighed: Weighed | None, known: Iterable[PersonCard | None] = ()
) -> Standing:
    """The guards and rules with the answers that stand, for who has been let to see the case.

    `known` saves a query for names that have been read already.
    """
    found = clarifications_of(guards, weighed)
    is_any = found and getattr(case, "has_answers", True)
    rows = list(ClarificationAnswer.objects.within(case.municipality).filter(case=case)) if is_any else []
    answers = {(row.code, row.fingerprint): row for row in rows}
    answered = [each for each in found if not each.blocks and (each.code, each.fingerprint) in answers]
    who = {answers[each.code, each.fingerprint].answered_by_id for each in answered}
    names = {card.id: card.name for card in known if card}
    names |= (
        {card.id: card.name for card in person_cards(who - names.keys()).values()}
        if who - names.keys()
        else {}
    )
    return Standing(
        open=still_open(found, answers),
        answered=[
            Answered(each, row, names.get(row.answered_by_id, ""))
            for each in answered
            for row in [answers[each.code, each.fingerprint]]
        ],
    )


def weighed_now(case: Case, outcome: Outcome | None) -> Weighed | None:
    """The case as it is assessed now, before there are terms; None until the assessment has begun."""
    assessment = begun_assessment(case)
    if assessment is None or outcome is None:
        return None
    lines = tuple(
        WeighedLine(
            area=row.area,
            service=row.service,
            asked=row.asked_minutes,
            found=row.assessed_minutes,
            reason=row.reason,
            own_words=row.need.own_words if row.need else "",
        )
        for row in assessment.lines.all()
        if row.assessed_minutes is not None
    )
    return Weighed(
        on=outcome.assessed_on,
        lines=lines,
        result=outcome.result,
        countable=(outcome.countable.low, outcome.countable.high),
        thresholds=thresholds_on(outcome.assessed_on),
        months_low=assessment.duration_months_low or 0,
        elsewhere=tuple(HoursElsewhere(row.kind, row.payer, row.minutes_a_week) for row in arenas_read(case)),
        # Half an assessment is not compared with what the person had.
        before=before_of(case)
        if all(row.assessed_minutes is not None for row in assessment.lines.all())
        else None,
        duty_considered=assessment.duty_considered,
    )


def weighed_proposal(case: Case, content: ProposalContent) -> Weighed:
    """The case as a proposal has it, with its terms."""
    outcome = outcome_from_json(content.outcome)
    return Weighed(
        on=outcome.assessed_on,
        lines=tuple(
            WeighedLine(
                area=line.area,
                service=line.service,
                asked=line.asked_minutes,
                found=line.granted_minutes,
                reason=line.reason,
                own_words=line.own_words,
            )
            for line in content.lines
        ),
        result=outcome.result,
        countable=(outcome.countable.low, outcome.countable.high),
        thresholds=thresholds_on(outcome.assessed_on),
        months_low=facts_from_json(content.facts).duration_months.low,
        elsewhere=tuple(HoursElsewhere(each.kind, each.payer, each.minutes) for each in content.elsewhere),
        before=before_of(case),
        duty_considered=content.duty_considered,
        terms=WeighedTerms(
            valid_from=content.period.valid_from,
            valid_to=content.period.valid_to,
            reasons=content.reasons,
            conditions=content.conditions,
        ),
    )


def before_of(case: Case) -> Before | None:
    """The holder's last decision in this municipality before this case: made here, or imported from before."""
    found = [*_decided_here(case), *_imported(case)]
    return max(found, key=lambda each: (each.valid_from, bool(each.areas)), default=None)


def _imported(case: Case) -> list[Before]:
    if not getattr(case, "had_imported", True):
        return []
    rows = running_of_holder(case.municipality, case.holder_id)
    return [Before(row.minutes_a_week, row.period.valid_from, row.period.valid_to) for row in rows]


def _decided_here(case: Case) -> list[Before]:
    if not getattr(case, "had_decision", True):
        return []
    rows = (
        DecisionLine.objects.within(case.municipality)
        .filter(decision__case__holder=case.holder_id)
        .exclude(decision__case=case)
        .order_by("-decision__valid_from", "decision", "position")
        .values_list("decision__valid_from", "decision__valid_to", "area", "granted_minutes")
    )
    areas: dict[tuple[date, date | None], dict[str, int]] = {}
    for first, last, area, minutes in rows:
        sums = areas.setdefault((first, last), {})
        sums[area] = sums.get(area, 0) + minutes
    return [
        Before(sum(sums.values()), first, last, tuple(sums.items())) for (first, last), sums in areas.items()
    ]
