"""Working time: all limits for a roster of one assistant on a day, each with its paragraph and certainty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from openfisca_bpa.amounts import NOT_KNOWN
from openfisca_bpa.registers import entries
from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.question import Value
from selvstyrt.rules.domain.step import Step, StepKind
from selvstyrt.rules.domain.working_time import EmployerKind, Limit, Rota, WorkingFacts, WorkingLimits
from selvstyrt.rules.queries.calculate import run
from selvstyrt.rules.queries.law import READ_AS_OF, parameter, provision

_ACT = "storting.working_time"
_HOUSEHOLD = "regjeringen.household_employer"
_RELIEF = "regjeringen.relief_worker"
_DAY = 24 * 60
_ALL_PASSIVE: Mapping[str, Value] = {
    "passive_work": True,
    "daily_passive_minutes": _DAY,
    "weekly_passive_minutes": 7 * _DAY,
}
_NIGHTLY: Mapping[str, Value] = {"regular_night_minutes": _DAY}
_VARIABLES: Mapping[str, tuple[str, Mapping[str, Value]]] = {
    "daily_rest": ("lowest_daily_rest_minutes", {}),
    "weekly_rest": ("lowest_weekly_rest_minutes", {}),
    "plain_day": ("daily_hours_limit_minutes", {"averaging": "none"}),
    "day_hours": ("daily_hours_limit_minutes", {}),
    "day_total": ("total_daily_limit_minutes", {}),
    "week_hours": ("weekly_hours_limit_minutes", {}),
    "average_week": ("weekly_average_limit_minutes", {}),
    "averaging_weeks": ("averaging_weeks_max", {}),
    "short_average": ("short_average_limit_minutes", {}),
    "short_weeks": ("short_averaging_weeks", {}),
    "total_week": ("total_weekly_limit_minutes", {}),
    "total_weeks": ("total_averaging_weeks", {}),
    "passive_day": ("passive_day_extension_minutes", _ALL_PASSIVE),
    "passive_week": ("passive_week_extension_minutes", _ALL_PASSIVE),
    "sundays_on_end": ("consecutive_sundays_limit", {}),
    "sundays_free": ("free_sundays_least", {}),
    "sunday_weeks": ("sunday_averaging_weeks", {}),
    "sunday_start": ("sunday_window_start_minute", {}),
    "eve_start": ("sunday_window_start_minute", {"special_eve": True}),
    "sunday_end": ("sunday_window_end_minute", {}),
    "night_start": ("night_start_minute", {}),
    "night_end": ("night_end_minute", {}),
    "night_average": ("night_average_limit_minutes", _NIGHTLY),
    "night_weeks": ("night_averaging_weeks", {}),
    "long_period_rest": ("long_period_rest_minutes", {"work_period_minutes": 7 * _DAY}),
}
# What formulas hold against a shift, and a roster must know before there are shifts: read where it stands.
_WRITTEN = {
    "passive_part": f"{_ACT}.passive_part",
    "passive_week_top": f"{_ACT}.passive_week_limit_minutes",
    "break_from": f"{_ACT}.break_above_minutes",
    "long_period_above": f"{_RELIEF}.long_period_above_minutes",
}


@lru_cache(maxsize=1024)
def working_limits(facts: WorkingFacts, day: date) -> WorkingLimits:
    """The limits as the law has them on `day`.

    From when the present wording has stood is not known, so before it was read the first one serves.
    """
    asked = max(day, READ_AS_OF)
    limits = {name: _calculated(facts, asked, *how) for name, how in _VARIABLES.items()}
    limits |= {name: _written(facts, asked, parameter_name) for name, parameter_name in _WRITTEN.items()}
    return WorkingLimits(day=day, **limits)


def _calculated(facts: WorkingFacts, day: date, variable: str, more: Mapping[str, Value]) -> Limit:
    columns = {name: [value] for name, value in (_case(facts) | dict(more)).items()}
    answers, explanation = run(variable, day, columns)
    value = int(answers[0])
    without = {"three_part"} if facts.rota is not Rota.THREE_PART else set()
    without |= set() if more is _ALL_PASSIVE else {"passive"}  # branches that have no part in what is asked
    sources = [
        step
        for step in _sources(explanation, facts, value)
        if not any(branch in step.name for branch in without)
    ]
    if value == NOT_KNOWN or not sources:
        at = explanation.source
        known = None if value == NOT_KNOWN else value
        return Limit(known, entries()[variable].paragraph, at.href, Certainty.UNCONFIRMED)
    at = sources[0].source
    return Limit(value, at.paragraph, at.href, _least_certain(sources))


def _written(facts: WorkingFacts, day: date, name: str) -> Limit:
    at = provision(name, day)
    value = parameter(name).get_at_instant(day.isoformat()) if _holds(name, facts) else None
    if value is None:
        return Limit(None, at.paragraph, at.href, Certainty.UNCONFIRMED)
    return Limit(int(value), at.paragraph, at.href, at.certainty)


def _case(facts: WorkingFacts) -> dict[str, Value]:
    usual = facts.usual_weekly_minutes
    return {
        "employer_kind": facts.employer_kind.value,
        "usual_weekly_minutes": NOT_KNOWN if usual is None else usual,
        "averaging": facts.averaging.value,
        "rota": facts.rota.value,
        "rota_sunday_minutes": facts.rota_sunday_minutes,
        "rota_night_minutes": facts.rota_night_minutes,
        "union_total_agreement": facts.union_total_agreement,
        "union_rest_agreement": facts.union_rest_agreement,
        "written_sunday_agreement": facts.written_sunday_agreement,
        "relief_agreement": facts.relief_agreement,
    }


def _sources(explanation: Step, facts: WorkingFacts, value: int) -> list[Step]:
    """The dated values of those rules that hold for this employer: the one that is the answer, else all it rests on."""
    values = [step for step in explanation.all() if step.kind is StepKind.VALUE and _holds(step.name, facts)]
    relief = [step for step in values if step.name.startswith(_RELIEF)]
    same = [step for step in relief or values if step.possible == (value,)]
    return same or relief or values


def _holds(name: str, facts: WorkingFacts) -> bool:
    kind = facts.employer_kind
    if name.startswith(_HOUSEHOLD):
        return kind is EmployerKind.PRIVATE_HOUSEHOLD
    if name.startswith(_RELIEF):
        return kind is EmployerKind.RELIEF_AT_HOME and facts.relief_agreement
    return kind is not EmployerKind.PRIVATE_HOUSEHOLD


def _least_certain(sources: list[Step]) -> Certainty:
    order = list(Certainty)
    found = [step.source.certainty or Certainty.UNCONFIRMED for step in sources]
    return max(found, key=order.index)
