"""What reversals by the county governor leave to do, as the person, the municipality and the county governor see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from selvstyrt.casework.domain.appeal import AppealOutcome
from selvstyrt.casework.domain.duty import UNMET, Due, DutyState, Flag, duty_due, duty_state, flags
from selvstyrt.casework.domain.effect import Effect
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, ReversalDuty
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.office import setup_of
from selvstyrt.casework.queries.seen import MUNICIPAL, seen_cases
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.period import Period
from selvstyrt.core.walls import WalledQuerySet
from selvstyrt.people.queries import person_cards

MOST = 200


@dataclass(frozen=True, slots=True)
class Duty:
    """One reversal: by when it is to be followed, how it stands, and what came of it."""

    row: ReversalDuty
    outcome: AppealOutcome
    reversed_on: date
    due: Due
    state: DutyState
    flags: tuple[Flag, ...]
    effect: Effect | None
    met_on: date | None
    compared: dict[str, Any] | None
    new_case: Case | None
    name: str = ""  # of the holder, in lists

    @property
    def periods(self) -> dict[str, Period]:
        """The periods that were compared, by which decision."""
        told = self.compared or {}
        return {name: _period(told[name]) for name in ("before", "ordered", "after") if told.get(name)}

    @property
    def is_unmet(self) -> bool:
        return self.state in UNMET


def _period(terms: dict[str, Any]) -> Period:
    last = date.fromisoformat(terms["valid_to"]) if terms["valid_to"] else None
    return Period(date.fromisoformat(terms["valid_from"]), last)


def duties_of_case(case: Case, today: date) -> list[Duty]:
    """Those over the decision of this case, for who has been let to see it."""
    return _told(ReversalDuty.objects.within(case.municipality).filter(case=case), today)


def unmet_duty(case: Case, today: date) -> Duty | None:
    """The one that still waits for a new decision."""
    return next((each for each in duties_of_case(case, today) if each.is_unmet), None)


def duties(actor: Actor, today: date) -> list[Duty]:
    """For the municipality its own, for the county governor those it has opened: flagged first, then by date."""
    found = _told(_seen(actor), today)
    names = person_cards({each.row.case.holder_id for each in found}) if found else {}
    named = [replace(each, name=names[each.row.case.holder_id].name) for each in found]
    return sorted(named, key=lambda each: (not each.flags, not each.is_unmet, each.due.on or date.max))


def flagged_duties(actor: Actor, today: date) -> list[Duty]:
    """Those where the person has been let down: late, or decided anew with next to no change."""
    return [each for each in duties(actor, today) if each.flags]


@dataclass(frozen=True, slots=True)
class DutyCount:
    """How many reversals a municipality has had, by what came of them."""

    by_effect: dict[Effect, int]
    met_late: int
    open: int
    overdue: int
    let_go: int


def count_duties(municipality: str, today: date) -> DutyCount:
    """For statistics: whole numbers of one municipality, no names."""
    found = _told(ReversalDuty.objects.within(municipality), today)
    states = Counter(each.state for each in found)
    effects = Counter(each.effect for each in found)
    return DutyCount(
        by_effect={effect: effects[effect] for effect in Effect},
        met_late=states[DutyState.MET_LATE],
        open=states[DutyState.OPEN],
        overdue=states[DutyState.OVERDUE],
        let_go=states[DutyState.LET_GO],
    )


def _seen(actor: Actor) -> WalledQuerySet[ReversalDuty]:
    if actor.role in MUNICIPAL and actor.municipality:
        own = ReversalDuty.objects.within(actor.municipality)
        return own.filter(case__in=seen_cases(actor).values("id"))
    if actor.role is Role.COUNTY_GOVERNOR and actor.organisation is not None:
        rows = ReversalDuty.objects.across(
            "a county governor follows its reversals in several municipalities"
        )
        return rows.filter(appeal_decision__appeal__office=actor.organisation).exclude(
            case__holder=actor.person
        )
    raise NotSeen


def _told(rows: WalledQuerySet[ReversalDuty], today: date) -> list[Duty]:
    related = ("case", "appeal_decision", "met", "opening__case")
    found = list(rows.select_related(*related).order_by("-opened_at")[:MOST])
    targets = _targets(each.municipality for each in found)
    return [_duty(each, targets[each.municipality], today) for each in found]


def _targets(municipalities: Iterable[str]) -> dict[str, int | None]:
    setups = {each: setup_of(each) for each in set(municipalities)}
    return {each: found.target_after_reversal_days if found else None for each, found in setups.items()}


def _duty(row: ReversalDuty, target: int | None, today: date) -> Duty:
    met, opening = getattr(row, "met", None), getattr(row, "opening", None)
    due = duty_due(row.appeal_decision.due_on, norwegian_day(row.opened_at), target)
    met_on = norwegian_day(met.at) if met else None
    taken_back = opening is not None and opening.case.state == CaseState.WITHDRAWN
    state = duty_state(due, met_on, today, is_taken_back=taken_back)
    effect = Effect(met.effect) if met else None
    return Duty(
        row=row,
        outcome=AppealOutcome(row.appeal_decision.outcome),
        reversed_on=norwegian_day(row.opened_at),
        due=due,
        state=state,
        flags=flags(state, effect),
        effect=effect,
        met_on=met_on,
        compared=met.compared if met else None,
        new_case=opening.case if opening else None,
    )
