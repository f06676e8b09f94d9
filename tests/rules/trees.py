"""Small trees of explanation, made by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.step import Source, Step, StepKind


def step(name: str, *below: Step, kind: StepKind = StepKind.RULE, **more: Any) -> Step:
    """A step with names made of its own."""
    given: dict[str, Any] = {"period": "2026-03-02", "possible": (True,), "unit": "yes or no"}
    names = {"nb": f"{name} nb", "nn": f"{name} nn", "en": name}
    return Step(
        name=name, kind=kind, names=names, steps=below, **({"source": Source("pbrl § 2-1 d")} | given | more)
    )


def fact(name: str, *, given: bool = True, **more: Any) -> Step:
    return step(name, kind=StepKind.FACT, given=given, **more)


def value(name: str, certainty: Certainty, *possible: Any) -> Step:
    source = Source("pbrl § 2-1 d (4)", "Loven", "https://lovdata.no/", date(2015, 1, 1), certainty)
    return step(name, kind=StepKind.VALUE, possible=possible or (1920,), unit="minutes a week", source=source)
