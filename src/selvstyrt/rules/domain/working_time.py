"""Working time: what is known of an assistant's employment, and the limits that follow from it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from selvstyrt.rules.domain.outcome import Certainty


class EmployerKind(StrEnum):
    """Who employs the assistant, and for what: it decides whose rules hold."""

    ENTERPRISE = "enterprise"  # municipality, provider or another enterprise: the act
    PRIVATE_HOUSEHOLD = "private_household"  # FOR-2022-06-03-969
    RELIEF_AT_HOME = "relief_at_home"  # FOR-2017-06-25-1052 where there is an agreement, else the act


class Averaging(StrEnum):
    """What lets normal hours be averaged over more than a week (aml § 10-5)."""

    NONE = "none"
    INDIVIDUAL_WRITTEN = "individual_written"
    UNION = "union"
    LABOUR_INSPECTORATE = "labour_inspectorate"


class Rota(StrEnum):
    """The working pattern that decides the normal week (aml § 10-4): which it is, a person judges."""

    ORDINARY = "ordinary"
    ROUND_THE_CLOCK = "round_the_clock"
    CONTINUOUS = "continuous"
    THREE_PART = "three_part"


@dataclass(frozen=True, slots=True)
class WorkingFacts:
    """What the limits hang on. `usual_weekly_minutes` is asked for in private households; None: not said.

    `rota_sunday_minutes` and `rota_night_minutes` are averages a week, asked for in a three-part rota.
    """

    employer_kind: EmployerKind = EmployerKind.ENTERPRISE
    usual_weekly_minutes: int | None = None
    averaging: Averaging = Averaging.NONE
    rota: Rota = Rota.ORDINARY
    rota_sunday_minutes: int = 0
    rota_night_minutes: int = 0
    union_total_agreement: bool = False
    union_rest_agreement: bool = False
    written_sunday_agreement: bool = False
    relief_agreement: bool = False


@dataclass(frozen=True, slots=True)
class Limit:
    """One number of the law (minutes, weeks or a count; None: not known), where it stands and how certain it is."""

    value: int | None
    paragraph: str
    href: str
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class WorkingLimits:
    """Every limit that a roster of one assistant keeps, in minutes where nothing else is said.

    Where passive work extends a limit: the part of passive time that is added (`passive_part`: one in so many), at most
    `passive_day` a day and `passive_week` a week, and the week never above `passive_week_top`.
    `night_average`: in 24 hours on average for those who regularly work at night.
    """

    day: date
    daily_rest: Limit
    weekly_rest: Limit
    plain_day: Limit  # without averaging, before passive work extends it
    day_hours: Limit
    day_total: Limit
    week_hours: Limit
    average_week: Limit
    averaging_weeks: Limit  # weeks
    short_average: Limit
    short_weeks: Limit  # weeks
    total_week: Limit
    total_weeks: Limit  # weeks
    passive_part: Limit  # a count
    passive_day: Limit
    passive_week: Limit
    passive_week_top: Limit
    sundays_on_end: Limit  # a count
    sundays_free: Limit  # a count
    sunday_weeks: Limit  # weeks
    sunday_start: Limit  # minute of the day before
    eve_start: Limit  # minute of the day before
    sunday_end: Limit  # minute of the last free day
    night_start: Limit  # minute of the day
    night_end: Limit  # minute of the day
    night_average: Limit
    night_weeks: Limit  # weeks
    break_from: Limit
    long_period_above: Limit
    long_period_rest: Limit

    def unknown(self) -> tuple[str, ...]:
        """The names of the limits that no source read here gives."""
        return tuple(
            each.name
            for each in fields(self)
            if isinstance(limit := getattr(self, each.name), Limit) and limit.value is None
        )
