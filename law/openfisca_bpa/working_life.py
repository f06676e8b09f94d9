"""Whose working-time rules: the act's, or those of the regulations for private households and relief work."""

import numpy
from openfisca_core.indexed_enums import Enum

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.whether import Whether

DAY = 24 * 60  # minutes; the answer where a day has no narrower limit


class EmployerKind(Enum):
    """Who employs the assistant, and for what."""

    enterprise = "A municipality, a provider or another enterprise"
    private_household = "The person or the family, for work in their own household"
    relief_at_home = "An enterprise, for relief outside an institution"


class Averaging(Enum):
    """What lets normal hours be averaged over more than a week (aml § 10-5)."""

    none = "No averaging"
    individual_written = "A written agreement with the assistant"
    union = "A written agreement with the union representatives of an enterprise with a collective agreement"
    labour_inspectorate = "The Labour Inspectorate's consent"


class Rota(Enum):
    """The working pattern that decides the normal week (aml § 10-4)."""

    ordinary = "None of the shorter weeks"
    round_the_clock = "Round the clock or comparable, or mostly nights, or every third Sunday: paragraph 4"
    continuous = "Fully continuous shifts or comparable: paragraph 5"
    three_part = "Three-part rota with at least every third Sunday: paragraph 6"


def by_employer(person, period, act, household, relief=None):
    """One figure for each person, by whose rules hold.

    In a private household it is not known where the regulation is not known to hold. Relief work follows the act
    until there is a written agreement under its own regulation.
    """
    kind = person("employer_kind", period)
    regulated = person("household_rules_apply", period) == Whether.yes
    own = kind == EmployerKind.private_household
    if relief is None:
        return numpy.select([own & regulated, own], [household, NOT_KNOWN], act)
    agreed = (kind == EmployerKind.relief_at_home) & person("relief_agreement", period)
    return numpy.select([own & regulated, own, agreed], [household, NOT_KNOWN, relief], act)


def overtime_limit(person, period, parameters, span):
    """Overtime in `span`, at most: by the union's agreement where there is one.

    Such an agreement is not known under the household regulation, so neither is the limit then.
    """
    act = parameters(period).storting.working_time
    household = parameters(period).regjeringen.household_employer
    agreed = person("union_overtime_agreement", period)
    by_union, by_act = dated(act, f"union_overtime_{span}_minutes"), dated(act, f"overtime_{span}_minutes")
    at_home = numpy.where(agreed, NOT_KNOWN, dated(household, f"overtime_{span}_minutes"))
    return by_employer(person, period, numpy.where(agreed, by_union, by_act), at_home)


def night_worker_above(person, period, parameters):
    """The minutes of night work beyond which the limits for night workers hold (aml § 10-11)."""
    name = "night_worker_above_minutes"
    act = dated(parameters(period).storting.working_time, name)
    return by_employer(person, period, act, dated(parameters(period).regjeringen.household_employer, name))
