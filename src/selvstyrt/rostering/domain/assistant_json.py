"""An assistant out of JSON: contract, agreements, availability, and what was worked before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from selvstyrt.rostering.domain import reading
from selvstyrt.rostering.domain.problem import Assistant, Contract, Shift, WorkKind
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.reading import Field
from selvstyrt.rules.domain.working_time import Averaging, EmployerKind, Rota, WorkingFacts

_FLAGS = {
    "sundays_averaged": "written_sunday_agreement",
    "rest_by_union": "union_rest_agreement",
    "total_by_union": "union_total_agreement",
    "relief": "relief_agreement",
}
_AGREEMENTS = frozenset({"averaging", "averaging_weeks", "averaging_from", "rota", *_FLAGS})
_ASSISTANT = frozenset(
    {
        "name",
        "contract",
        "agreements",
        "usual_weekly_hours",
        "skills",
        "under_18",
        "night_worker",
        "available",
        "absent",
        "elsewhere",
        "worked",
    }
)


def employer_from_json(field: Field | None) -> Assistant:
    """What holds for every assistant where nothing else is said of one: {"kind": …, "agreements": {…}}."""
    everyone = Assistant("")
    if field is None:
        return everyone
    given = field.members(frozenset({"kind", "agreements"}))
    if "kind" in given:
        kind = reading.choice(given["kind"], EmployerKind)
        everyone = replace(everyone, facts=WorkingFacts(employer_kind=kind))
    return _agreed(everyone, given["agreements"]) if "agreements" in given else everyone


def assistant_from_json(field: Field, everyone: Assistant, first_day: date, last_day: date) -> Assistant:
    """One assistant; `everyone` holds the employer's kind and agreements."""
    given = field.members(_ASSISTANT, frozenset({"name"}))
    name = reading.text(given["name"])
    found = _agreed(everyone, given["agreements"]) if "agreements" in given else everyone
    if "usual_weekly_hours" in given:
        usual = reading.minutes(given["usual_weekly_hours"])
        found = replace(found, facts=replace(found.facts, usual_weekly_minutes=usual))

    def spans(key: str) -> tuple[Span, ...]:
        return _spans(given[key], first_day, last_day) if key in given else ()

    return replace(
        found,
        name=name,
        contract=_contract(given["contract"]) if "contract" in given else None,
        skills=frozenset(given["skills"].items(reading.text)) if "skills" in given else frozenset(),
        under_18=given["under_18"].yes_or_no() if "under_18" in given else False,
        night_worker=given["night_worker"].yes_or_no() if "night_worker" in given else True,
        available=spans("available") if "available" in given else None,
        absent=spans("absent"),
        elsewhere=spans("elsewhere"),
        worked=given["worked"].items(lambda each: _worked(each, name)) if "worked" in given else (),
    )


def _agreed(assistant: Assistant, field: Field) -> Assistant:
    given = field.members(_AGREEMENTS)
    facts = assistant.facts
    if "averaging" in given:
        facts = replace(facts, averaging=reading.choice(given["averaging"], Averaging))
    if "rota" in given:
        facts = replace(facts, rota=reading.choice(given["rota"], Rota))
    for name, fact in _FLAGS.items():
        if name in given:
            facts = replace(facts, **{fact: given[name].yes_or_no()})  # type: ignore[arg-type]  # by name
    weeks = given["averaging_weeks"].whole() if "averaging_weeks" in given else assistant.averaging_weeks
    start = given["averaging_from"].day() if "averaging_from" in given else assistant.averaging_from
    if start is not None and start.weekday():
        raise FactsError(f"{field.path}.averaging_from", "rostering.not_a_monday", day=start.isoformat())
    if weeks < 1:
        raise FactsError(f"{field.path}.averaging_weeks", "rostering.no_weeks")
    return replace(assistant, facts=facts, averaging_weeks=weeks, averaging_from=start)


def _contract(field: Field) -> Contract:
    given = field.members(frozenset({"least", "most"}), frozenset({"least", "most"}))
    least, most = reading.minutes(given["least"]), reading.minutes(given["most"])
    if most < least:
        raise FactsError(f"{field.path}.most", "rules.ends_swapped")
    return Contract(least, most)


def _spans(field: Field, first_day: date, last_day: date) -> tuple[Span, ...]:
    def read(each: Field) -> list[Span]:
        given = dict(each.members(reading.TIMES))
        return [span for _, span in reading.times(given, each.path, first_day, last_day)]

    return tuple(span for spans in field.items(read) for span in spans)


def _worked(field: Field, name: str) -> Shift:
    return shift(field.members(reading.DATED | {"kind"}, reading.DATED), field.path, name)


def shift(given: Mapping[str, Field], path: str, name: str) -> Shift:
    """A shift that has, or has had, its time: {"start": …, "end": …, "kind": …}."""
    start, end = reading.moment(given["start"]), reading.moment(given["end"])
    if end <= start:
        raise FactsError(f"{path}.end", "rules.ends_swapped")
    kind = reading.choice(given["kind"], WorkKind) if "kind" in given else WorkKind.ACTIVE
    return Shift(name, Span(start, end), kind)
