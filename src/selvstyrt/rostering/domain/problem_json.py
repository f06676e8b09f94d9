"""A problem out of JSON; README.md of the room tells every field."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

from selvstyrt.rostering.domain import reading
from selvstyrt.rostering.domain.assistant_json import assistant_from_json, employer_from_json, shift
from selvstyrt.rostering.domain.checks import FIRST_DAY, LAST_DAY, MOST_WEEKS
from selvstyrt.rostering.domain.oslo import DAY, at
from selvstyrt.rostering.domain.problem import Need, Problem, Shift, Want, Weight, Wish, WorkKind
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.reading import Field

T = TypeVar("T")

_NEED = reading.TIMES | {"name", "kind", "assistants", "skills", "cuts", "alongside"}
_WISH = reading.TIMES | {"assistant", "value"}
_REQUIRED = frozenset({"first_day", "weeks", "needs", "assistants"})
_ALLOWED = _REQUIRED | {
    "about",
    "employer",
    "fixed",
    "wishes",
    "never_together",
    "shortest",
    "longest",
    "split_shifts",
    "budget",
    "weights",
}


def problem_from_json(data: object) -> Problem:
    """The problem in parsed JSON. Raises FactsError at the field's path; what it means is looked at by `checks`."""
    given = Field("", data).members(_ALLOWED, _REQUIRED)
    first_day, weeks = _horizon(given["first_day"], given["weeks"])
    last_day = first_day + timedelta(days=7 * weeks - 1)

    def needs(field: Field) -> tuple[Need, ...]:
        return _needs(field, first_day, last_day)

    def wishes(field: Field) -> tuple[Wish, ...]:
        return _wishes(field, first_day, last_day)

    employer = employer_from_json(given.get("employer"))
    return Problem(
        first_day=first_day,
        weeks=weeks,
        needs=_flat(given["needs"].items(needs)),
        assistants=given["assistants"].items(
            lambda each: assistant_from_json(each, employer, first_day, last_day)
        ),
        fixed=given["fixed"].items(_fixed) if "fixed" in given else (),
        wishes=_flat(given["wishes"].items(wishes)) if "wishes" in given else (),
        never_together=given["never_together"].items(_pair) if "never_together" in given else (),
        shortest=reading.minutes(given["shortest"]) if "shortest" in given else 0,
        longest=reading.minutes(given["longest"]) if "longest" in given else None,
        split_shifts=given["split_shifts"].yes_or_no() if "split_shifts" in given else False,
        budget=reading.minutes(given["budget"]) if "budget" in given else None,
        weights=_weights(given["weights"]) if "weights" in given else {},
    )


def _horizon(first: Field, weeks: Field) -> tuple[date, int]:
    """Checked before anything is laid out over the days between."""
    day = first.day()
    if not FIRST_DAY <= day <= LAST_DAY:
        raise FactsError(
            first.path, "rules.day_outside", first=FIRST_DAY.isoformat(), last=LAST_DAY.isoformat()
        )
    if day.weekday():
        raise FactsError(first.path, "rostering.not_a_monday", day=day.isoformat())
    if not 1 <= weeks.whole() <= MOST_WEEKS:
        raise FactsError(weeks.path, "rostering.horizon", weeks=weeks.whole(), most=MOST_WEEKS)
    return day, weeks.whole()


def _needs(field: Field, first_day: date, last_day: date) -> tuple[Need, ...]:
    given = dict(field.members(_NEED, frozenset({"name"})))
    name = reading.text(given["name"])
    found = []
    for day, span in reading.times(given, field.path, first_day, last_day):
        dated = "start" in given
        found.append(
            Need(
                name=name if dated else f"{name} {day.isoformat()}",
                span=span,
                kind=reading.choice(given["kind"], WorkKind) if "kind" in given else WorkKind.ACTIVE,
                assistants=given["assistants"].whole() if "assistants" in given else 1,
                skills=frozenset(given["skills"].items(reading.text)) if "skills" in given else frozenset(),
                cuts=_cuts(given["cuts"], day, span, dated) if "cuts" in given else (),
                alongside=given["alongside"].yes_or_no() if "alongside" in given else False,
            )
        )
    return tuple(found)


def _cuts(field: Field, day: date, span: Span, dated: bool) -> tuple[int, ...]:
    if dated:
        return field.items(reading.moment)
    found = []
    for cut in field.items(reading.clock):
        instant = at(day, cut)
        found.append(instant if instant > span.start else at(day, cut + DAY))
    return tuple(sorted(found))


def _wishes(field: Field, first_day: date, last_day: date) -> tuple[Wish, ...]:
    given = dict(field.members(_WISH, frozenset({"assistant", "value"})))
    name, value = reading.text(given["assistant"]), given["value"].value
    if type(value) is not int or not -2 <= value <= 2:
        raise FactsError(given["value"].path, "rostering.not_a_wish", value=str(value)[:40])
    return tuple(Wish(name, span, value) for _, span in reading.times(given, field.path, first_day, last_day))


def _fixed(field: Field) -> Shift:
    given = field.members(reading.DATED | {"assistant", "kind", "need"}, reading.DATED | {"assistant"})
    made = shift(given, field.path, reading.text(given["assistant"]))
    return Shift(made.assistant, made.span, made.kind, reading.text(given["need"]) if "need" in given else "")


def _pair(field: Field) -> tuple[str, str]:
    pair = field.items(reading.text)
    if len(pair) != 2 or pair[0] == pair[1]:
        raise FactsError(field.path, "rostering.not_a_pair")
    return pair[0], pair[1]


def _weights(field: Field) -> dict[Want, Weight]:
    words = {weight.name.lower(): weight for weight in Weight}
    found = {}
    for name, each in field.members(frozenset(Want)).items():
        if each.value not in words:
            raise FactsError(
                each.path, "rules.not_one_of", value=str(each.value)[:40], known=", ".join(words)
            )
        found[Want(name)] = words[each.value]
    return found


def _flat(groups: tuple[tuple[T, ...], ...]) -> tuple[T, ...]:
    return tuple(each for group in groups for each in group)
