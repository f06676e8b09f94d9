from numpy import where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.charges import ChargeScheme
from openfisca_bpa.entities import Person


class co_payment_basis_minutes(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "The month's time that is paid for: given time, or a subscription's agreed time"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§9"

    def formula_2012_01_01(person, period):
        """A subscription is held against the cost of a month's agreed time (§ 9): our reading."""
        return where(
            person("charge_scheme", period) == ChargeScheme.subscription,
            person("subscription_minutes", period),
            person("charged_minutes", period),
        )
