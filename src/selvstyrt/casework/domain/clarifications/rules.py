"""All the rules, in the order they are shown, and what they and the guards find together."""

from __future__ import annotations

from collections.abc import Iterable

from selvstyrt.casework.domain.clarifications import change, conditions, grounds, law_tested, needs, told
from selvstyrt.casework.domain.clarifications.clarification import Clarification, Rule, found_by
from selvstyrt.casework.domain.clarifications.stops import stops_of
from selvstyrt.casework.domain.clarifications.weighed import Weighed
from selvstyrt.core.domain.errors import Message

RULES: tuple[Rule, ...] = (
    *needs.RULES,
    *law_tested.RULES,
    *grounds.RULES,
    *change.RULES,
    *conditions.RULES,
    *told.RULES,
)


def clarifications_of(guards: Iterable[Message], weighed: Weighed | None) -> list[Clarification]:
    """What stands to be clarified: what blocks first, then the warnings. `weighed` is None until assessed."""
    found = [*stops_of(guards), *([] if weighed is None else found_by(RULES, weighed))]
    return sorted(found, key=lambda each: not each.blocks)
