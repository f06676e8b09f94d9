"""Answers about co-payment with more than two possibilities."""

from openfisca_core.indexed_enums import Enum


class Recipient(Enum):
    """Who receives the help, and so is the only one who can be charged (egenandelsforskriften § 8 (3))."""

    not_known = "Not known before the regulation"
    person = "The person"
    parents = "The parents, as help at home for a child's needs counts as given to them"


class ChargeScheme(Enum):
    """How the municipality sets its price, within the limits of the regulation (§ 8 (1), § 9)."""

    not_known = "The municipality's scheme has not been said"
    free = "The municipality charges nothing"
    monthly = "One amount a month"
    hourly = "One amount an hour"
    monthly_by_income = "An amount a month, by steps of income"
    hourly_by_income = "An amount an hour, by steps of income"
    subscription = "A subscription: one amount a month for an agreed time"
