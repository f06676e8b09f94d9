"""Breach: what a roster breaks, whose, when, by how much, and where the rule stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from selvstyrt.rostering.domain.span import Span


class RuleCode(StrEnum):
    """Every rule a roster keeps; `code` is the key of its words."""

    TWO_PLACES = "two_places"
    DAILY_REST = "daily_rest"
    LONG_PERIOD_REST = "long_period_rest"
    WEEKLY_REST = "weekly_rest"
    DAY_HOURS = "day_hours"
    DAY_TOTAL = "day_total"
    WEEK_HOURS = "week_hours"
    AVERAGE_WEEK = "average_week"
    SHORT_AVERAGE = "short_average"
    TOTAL_WEEK = "total_week"
    SUNDAYS_ON_END = "sundays_on_end"
    SUNDAYS_FREE = "sundays_free"
    NIGHT_AVERAGE = "night_average"
    YOUNG = "young"
    ABSENT = "absent"
    AVAILABILITY = "availability"
    ELSEWHERE = "elsewhere"
    CONTRACT_LEAST = "contract_least"
    CONTRACT_MOST = "contract_most"
    SKILLS = "skills"
    TOGETHER = "together"
    FIXED = "fixed"
    BUDGET = "budget"

    @property
    def code(self) -> str:
        return f"rostering.rule.{self.value}"


# What the rules rest on that are no law: an agreement, a fact, or our own rule.
AGREEMENT, FACT, OUR_RULE = "agreement", "fact", "our_rule"


@dataclass(frozen=True, slots=True)
class Breach:
    """`found` against `limit`: minutes, or a count of Sundays; None where it is not a matter of how much.

    `source`: the paragraph, or AGREEMENT, FACT or OUR_RULE. `about`: another assistant's name, a need, a skill.
    """

    rule: RuleCode
    assistant: str
    span: Span
    source: str
    found: int | None = None
    limit: int | None = None
    about: str = ""
