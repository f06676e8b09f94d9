"""A roster as JSON and back: times as Norwegian clocks show them, each with its offset."""

from __future__ import annotations

from typing import Any

from selvstyrt.rostering.domain import reading
from selvstyrt.rostering.domain.assistant_json import shift
from selvstyrt.rostering.domain.oslo import written
from selvstyrt.rostering.domain.problem import Shift
from selvstyrt.rostering.domain.roster import Roster
from selvstyrt.rules.domain.reading import Field

_SHIFT = frozenset({"assistant", "start", "end", "kind", "need"})


def roster_to_json(roster: Roster) -> list[dict[str, Any]]:
    """Plain data for json.dumps; `roster_from_json` gives the same roster back."""
    return [shift_to_json(each) for each in roster.shifts]


def shift_to_json(each: Shift) -> dict[str, Any]:
    return {
        "assistant": each.assistant,
        "start": written(each.span.start),
        "end": written(each.span.end),
        "kind": each.kind.value,
        "need": each.need,
    }


def roster_from_json(data: object) -> Roster:
    """A list of shifts; a shift need not name its need. Raises FactsError at the field's path."""
    return Roster.of(Field("shifts", data).items(_read))


def _read(field: Field) -> Shift:
    given = dict(field.members(_SHIFT, frozenset({"assistant", "start", "end"})))
    made = shift(given, field.path, reading.text(given["assistant"]))
    need = given["need"].value if "need" in given else ""
    return Shift(made.assistant, made.span, made.kind, reading.text(given["need"]) if need else "")
