"""Outcome: what the law says about the facts, with the reason row by row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from selvstyrt.rules.domain.coded import Coded
from selvstyrt.rules.domain.facts import FactCode
from selvstyrt.rules.domain.interval import Interval


class Result(Coded):
    """The answer to "is there a right to have the services organised as BPA?"."""

    RIGHT = "right"
    RIGHT_UNLESS_HIGHER_COST = "right_unless_higher_cost"  # unless the municipality documents it
    NO_RIGHT_DUTY_STANDS = "no_right_duty_stands"  # no individual right; the duty to offer BPA stands
    NOT_KNOWN = "not_known"


class Met(Coded):
    """How one rule came out."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_KNOWN = "not_known"


class Certainty(Coded):
    """How well the rule's content is confirmed by sources."""

    CONFIRMED = "confirmed"
    ONE_SOURCE = "one_source"
    UNCONFIRMED = "unconfirmed"


class RuleCode(Coded):
    """Each rule that may stand as a row of the explanation."""

    RIGHT_IN_FORCE = "right_in_force"
    UNDER_AGE_LIMIT = "under_age_limit"
    KEPT_AFTER_AGE_LIMIT = "kept_after_age_limit"
    LONG_LASTING = "long_lasting"
    LARGE_NEED = "large_need"
    CONDITIONAL_NEED = "conditional_need"
    NO_HIGHER_COST = "no_higher_cost"
    COUNTS_PERSONAL_ASSISTANCE = "counts_personal_assistance"
    COUNTS_RESPITE = "counts_respite"
    COUNTS_NIGHT = "counts_night"
    COUNTS_SEVERAL_HELPERS = "counts_several_helpers"
    COUNTS_RESPITE_HEALTH = "counts_respite_health"
    COUNTS_HOME_HEALTH = "counts_home_health"
    COUNTS_HIGHER_EDUCATION = "counts_higher_education"
    COUNTS_OTHER_ARENAS = "counts_other_arenas"
    DUTY_TO_OFFER = "duty_to_offer"
    NECESSARY_SERVICES = "necessary_services"


@dataclass(frozen=True, slots=True)
class UsedFact:
    """A fact as the rule saw it: its code and parameters (dates as ISO text, minutes as numbers)."""

    code: FactCode
    params: tuple[tuple[str, str | int | bool | None], ...] = ()


@dataclass(frozen=True, slots=True)
class ExplanationRow:
    """One rule, the facts it used, how it came out, and where it stands in the law since when."""

    rule: RuleCode
    facts: tuple[UsedFact, ...]
    result: Met
    paragraph: str
    href: str
    valid_from: date
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class UnknownFact:
    """A fact that the outcome hangs on; `line` is the number (from 0) of the service line for hours."""

    code: FactCode
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the law says. Minutes are per week; `possible` holds every result the unknown facts leave open.

    `beyond_reading`: assessed on a later day than the law was read. `before_the_right`: assessed before the
    individual right existed. `cap_hit`: there were more combinations of unknown facts than are tried; the
    result is then not known.
    """

    result: Result
    possible: tuple[Result, ...]
    explanation: tuple[ExplanationRow, ...]
    unknown_that_matter: tuple[UnknownFact, ...]
    countable: Interval
    total: Interval
    assessed_on: date
    law_version: str
    read_as_of: date
    beyond_reading: bool
    before_the_right: bool
    cap_hit: bool = False
