"""Steps as JSON and back: the versioned export of an explanation, readable in ten years without this program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.question import Value
from selvstyrt.rules.domain.step import Source, Step, StepKind

LANGUAGES = ("nb", "nn", "en")


def step_to_json(step: Step) -> dict[str, Any]:
    """Plain data for json.dumps; `step_from_json` gives the same step back."""
    source = step.source
    return {
        "name": step.name,
        "kind": step.kind.value,
        "label": {language: step.names[language] for language in LANGUAGES},
        "period": step.period,
        "possible": [_value(value) for value in step.possible],
        "unit": step.unit,
        "answers": {member: dict(names) for member, names in step.answers.items()},
        "paragraph": source.paragraph,
        "title": source.title,
        "href": source.href,
        "valid_from": None if source.valid_from is None else source.valid_from.isoformat(),
        "certainty": None if source.certainty is None else source.certainty.value,
        "given": step.given,
        "again": step.again,
        "steps": [step_to_json(below) for below in step.steps],
    }


def step_from_json(data: dict[str, Any]) -> Step:
    """The step that `step_to_json` wrote; anything else raises KeyError, TypeError or ValueError."""
    return Step(
        name=data["name"],
        kind=StepKind(data["kind"]),
        names=data["label"],
        period=data["period"],
        possible=tuple(_read(value, data["unit"]) for value in data["possible"]),
        unit=data["unit"],
        source=Source(
            paragraph=data["paragraph"],
            title=data["title"],
            href=data["href"],
            valid_from=None if data["valid_from"] is None else date.fromisoformat(data["valid_from"]),
            certainty=None if data["certainty"] is None else Certainty(data["certainty"]),
        ),
        steps=tuple(step_from_json(below) for below in data["steps"]),
        again=data["again"],
        given=data["given"],
        answers=data["answers"],
    )


def changes(then: Step, now: Step, path: str = "") -> Iterator[str]:
    """Where two explanations of the same question part: "bpa_right/large_need: True → False"."""
    here = f"{path}/{now.name}" if path else now.name
    if then.possible != now.possible:
        yield f"{here}: {_words(then)} → {_words(now)}"
    elif then.source != now.source:
        yield f"{here}: {then.source.paragraph} ({_since(then)}) → {now.source.paragraph} ({_since(now)})"
    before, after = ({step.name: step for step in tree.steps} for tree in (then, now))
    yield from (f"{here}/{name}: −" for name in before if name not in after)
    yield from (f"{here}/{name}: +" for name in after if name not in before)
    for name in before:
        if name in after:
            yield from changes(before[name], after[name], here)


def _words(step: Step) -> str:
    return ", ".join("?" if value is None else str(value) for value in step.possible)


def _since(step: Step) -> str:
    return "" if step.source.valid_from is None else step.source.valid_from.isoformat()


def _value(value: Value | None) -> bool | int | str | None:
    return value.isoformat() if isinstance(value, date) else value


def _read(value: Any, unit: str) -> Value | None:
    return date.fromisoformat(value) if unit == "date" and value is not None else value
