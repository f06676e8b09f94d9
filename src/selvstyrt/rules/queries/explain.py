"""Explanation: one row for each rule that had a say, in the order the law asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from selvstyrt.rules.domain.facts import CaseFacts, FactCode, ServiceHours, ServiceKind
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.outcome import ExplanationRow, Met, RuleCode, UsedFact
from selvstyrt.rules.queries.law import is_so, provision

_RIGHT = "storting.right"
_COUNTING = "storting.counting"
_OTHER_KINDS = {
    ServiceKind.RESPITE_HEALTH: (RuleCode.COUNTS_RESPITE_HEALTH, f"{_COUNTING}.respite_health"),
    ServiceKind.HOME_HEALTH: (RuleCode.COUNTS_HOME_HEALTH, f"{_COUNTING}.home_health"),
    ServiceKind.HIGHER_EDUCATION: (
        RuleCode.COUNTS_HIGHER_EDUCATION,
        "helsedirektoratet.counting.higher_education",
    ),
}
_OUTSIDE_THE_ACT = frozenset(_OTHER_KINDS) | {ServiceKind.RESPITE}


@dataclass(frozen=True, slots=True)
class Answers:
    """The law's yes-or-no answers over all scenarios, by variable."""

    columns: Mapping[str, Sequence[bool]]

    def met(self, name: str, where: Sequence[bool] | None = None) -> Met:
        """Met or not met when all scenarios (of those marked in `where`) agree."""
        column = self.columns[name]
        return _agreed(value for at, value in enumerate(column) if where is None or where[at])


def explain(facts: CaseFacts, answers: Answers, countable: Interval) -> Iterator[ExplanationRow]:
    """The rows for these facts: the right's conditions, what counts, and what stands without the right."""
    day = facts.assessed_on
    on = (UsedFact(FactCode.ASSESSED_ON, (("date", day.isoformat()),)),)
    in_force = answers.met("right_in_force")
    yield _row(RuleCode.RIGHT_IN_FORCE, on, in_force, f"{_RIGHT}.in_force", day)
    if in_force is Met.MET:
        yield from _person(facts, answers)
        yield from _counting(facts, answers)
        yield from _need(facts, answers, countable)
    yield _row(RuleCode.DUTY_TO_OFFER, on, answers.met("duty_to_offer_bpa"), "storting.duty.offer_bpa", day)
    stands = answers.met("right_to_necessary_services")
    yield _row(RuleCode.NECESSARY_SERVICES, on, stands, "storting.duty.necessary_services", day)


def _person(facts: CaseFacts, answers: Answers) -> Iterator[ExplanationRow]:
    day = facts.assessed_on
    born = UsedFact(FactCode.BIRTH_DATE, (("date", _iso(facts.birth_date)), ("on", day.isoformat())))
    under = answers.met("under_age_limit")
    yield _row(RuleCode.UNDER_AGE_LIMIT, (born,), under, f"{_RIGHT}.age_limit", day)
    if under is not Met.MET:
        older = [not value for value in answers.columns["under_age_limit"]]
        kept = answers.met("kept_after_age_limit", older)
        only_the_right = kept is not Met.MET and is_so(f"{_RIGHT}.kept_after_age_limit", day)
        name = "kept_needs_individual_right" if only_the_right else "kept_after_age_limit"
        before = UsedFact(FactCode.BPA_BEFORE_67, (("value", facts.bpa_before_67_under_right),))
        yield _row(RuleCode.KEPT_AFTER_AGE_LIMIT, (before,), kept, f"{_RIGHT}.{name}", day)
    lasts = UsedFact(FactCode.DURATION, _ends(facts.duration_months))
    met = answers.met("long_lasting")
    yield _row(RuleCode.LONG_LASTING, (lasts,), met, f"{_RIGHT}.long_lasting_months", day)


def _counting(facts: CaseFacts, answers: Answers) -> Iterator[ExplanationRow]:
    day, lines = facts.assessed_on, facts.services
    personal = [line for line in lines if line.kind not in _OUTSIDE_THE_ACT]
    respite = [line for line in lines if line.kind is ServiceKind.RESPITE]
    if personal:
        name = f"{_COUNTING}.personal_assistance"
        yield _row(RuleCode.COUNTS_PERSONAL_ASSISTANCE, _hours(personal), _is(name, day), name, day)
    if respite:
        used = (
            *_hours(respite),
            UsedFact(FactCode.RESPITE_PARENTS, (("value", facts.respite_for_home_dwelling_child),)),
            UsedFact(FactCode.CHILD_BIRTH_DATE, (("date", _iso(facts.child_birth_date)),)),
        )
        met = answers.met("counts_respite")
        yield _row(RuleCode.COUNTS_RESPITE, used, met, f"{_COUNTING}.respite", day)
    countable_kinds = personal + respite
    if night := [line for line in countable_kinds if line.night]:
        always = UsedFact(FactCode.NIGHT_CONTINUOUS, (("value", facts.needs_night_services_continuously),))
        met = answers.met("counts_night")
        yield _row(RuleCode.COUNTS_NIGHT, (*_hours(night), always), met, f"{_COUNTING}.night", day)
    if several := [line for line in countable_kinds if line.several_helpers]:
        always = UsedFact(FactCode.HELPERS_CONTINUOUS, (("value", facts.needs_several_helpers_continuously),))
        met, name = answers.met("counts_several_helpers"), f"{_COUNTING}.several_helpers"
        yield _row(RuleCode.COUNTS_SEVERAL_HELPERS, (*_hours(several), always), met, name, day)
    for kind, (rule, name) in _OTHER_KINDS.items():
        if of_kind := [line for line in lines if line.kind is kind]:
            yield _row(rule, _hours(of_kind), _is(name, day), name, day)
    if facts.other_arenas:
        minutes = Interval.total(arena.minutes for arena in facts.other_arenas)
        name = f"{_COUNTING}.other_arenas"
        used = (UsedFact(FactCode.OTHER_ARENAS, _ends(minutes)),)
        yield _row(RuleCode.COUNTS_OTHER_ARENAS, used, _is(name, day), name, day)


def _need(facts: CaseFacts, answers: Answers, countable: Interval) -> Iterator[ExplanationRow]:
    day = facts.assessed_on
    counted = (UsedFact(FactCode.SERVICE_HOURS, _ends(countable)),)
    large = answers.met("large_need")
    yield _row(RuleCode.LARGE_NEED, counted, large, f"{_RIGHT}.large_need_minutes", day)
    if large is Met.MET:
        return
    conditional = answers.met("conditional_need")
    yield _row(RuleCode.CONDITIONAL_NEED, counted, conditional, f"{_RIGHT}.conditional_need_minutes", day)
    if conditional is Met.NOT_MET:
        return
    documented = facts.municipality_documents_higher_cost
    met = Met.NOT_KNOWN if documented is None else Met.NOT_MET if documented else Met.MET
    cost = (UsedFact(FactCode.HIGHER_COST, (("value", documented),)),)
    yield _row(RuleCode.NO_HIGHER_COST, cost, met, f"{_RIGHT}.higher_cost_defence", day)


def _row(rule: RuleCode, used: tuple[UsedFact, ...], met: Met, name: str, day: date) -> ExplanationRow:
    at = provision(name, day)
    return ExplanationRow(rule, used, met, at.paragraph, at.href, at.valid_from, at.certainty)


def _is(name: str, day: date) -> Met:
    return Met.MET if is_so(name, day) else Met.NOT_MET


def _agreed(values: Iterable[bool]) -> Met:
    seen = set(values)
    if len(seen) > 1:
        return Met.NOT_KNOWN
    return Met.MET if True in seen else Met.NOT_MET


def _hours(lines: Sequence[ServiceHours]) -> tuple[UsedFact, ...]:
    return (UsedFact(FactCode.SERVICE_HOURS, _ends(Interval.total(line.minutes for line in lines))),)


def _ends(interval: Interval) -> tuple[tuple[str, int | None], ...]:
    return (("low", interval.low), ("high", interval.high))


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
