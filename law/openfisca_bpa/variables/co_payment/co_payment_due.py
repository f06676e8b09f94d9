from numpy import select, where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person
from openfisca_bpa.limits import lesser
from openfisca_bpa.whether import Whether


class co_payment_due(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "The co-payment for the month"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"

    def formula_2012_01_01(person, period):
        """The scheme's amount, within the cost, the cap, and what leaves enough to live on."""
        within_cost = lesser(person("co_payment_before_limits", period), person("self_cost_ceiling", period))
        within_cap = lesser(within_cost, person("co_payment_cap", period))
        below = person("below_cap_limit", period)
        due = select(
            [
                below == Whether.yes,
                below == Whether.no,
                within_cap == within_cost,  # the cap changes nothing, so it does not matter whether it holds
            ],
            [within_cap, within_cost, within_cost],
            NOT_KNOWN,
        )
        too_much = person("payment_leaves_too_little", period)
        return where(too_much, lesser(due, person("payment_that_leaves_enough", period)), due)
