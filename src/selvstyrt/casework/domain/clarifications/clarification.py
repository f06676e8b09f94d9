"""A clarification: what one rule has found in a case, and how it stands."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from selvstyrt.casework.domain.clarifications.weighed import Weighed
from selvstyrt.core.domain.errors import Message


class Weight(StrEnum):
    """What an open clarification does."""

    BLOCKS = "blocks"  # the law demands it: only changed facts close it
    WARNING = "warning"  # must be seen: closed by changed facts, or by a named person's reason


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found: the facts it rests on (plain data), parameters for its words, areas of life it is about."""

    facts: tuple[Any, ...]
    params: tuple[tuple[str, Any], ...] = ()
    areas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One named rule. `paragraph` is empty where the rule is ours and not law."""

    code: str
    paragraph: str
    test: Callable[[Weighed], Found | None]
    weight: Weight = Weight.WARNING


@dataclass(frozen=True, slots=True)
class Clarification:
    """One rule that has found something. `fingerprint` is of the facts: other facts, another fingerprint."""

    code: str
    weight: Weight
    paragraph: str
    message: Message
    clears: str
    fingerprint: str = ""
    areas: tuple[str, ...] = ()

    @property
    def blocks(self) -> bool:
        return self.weight is Weight.BLOCKS

    @property
    def title(self) -> str:
        """The code of its short name, for what a rule has found."""
        return f"casework.clarify.{self.code}"


def fingerprint(code: str, facts: Iterable[Any]) -> str:
    """The same for the same facts behind the same rule, and for nothing else."""
    told = json.dumps([code, list(facts)], ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(told.encode()).hexdigest()


def found_by(rules: Iterable[Rule], weighed: Weighed) -> list[Clarification]:
    """What these rules find now, in their order."""
    found = ((rule, rule.test(weighed)) for rule in rules)
    return [
        Clarification(
            code=rule.code,
            weight=rule.weight,
            paragraph=rule.paragraph,
            message=Message(f"casework.clarify.{rule.code}.says", what.params),
            clears=f"casework.clarify.{rule.code}.clears",
            fingerprint=fingerprint(rule.code, what.facts),
            areas=what.areas,
        )
        for rule, what in found
        if what is not None
    ]


def still_open(found: Iterable[Clarification], answered: Collection[tuple[str, str]]) -> list[Clarification]:
    """Those that stop the case: what blocks, and warnings not answered for just these facts (code, fingerprint)."""
    return [each for each in found if each.blocks or (each.code, each.fingerprint) not in answered]
