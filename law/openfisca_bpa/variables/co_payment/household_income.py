from numpy import maximum, where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, where_known
from openfisca_bpa.entities import Person


class household_income(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "The household's income that the co-payment is measured by"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"

    def formula_2012_01_01(person, period):
        """With attendance benefit for help in the house, without carer's allowance; never below zero: our rule."""
        net = where(
            person("income_substantially_changed", period),
            person("changed_household_income", period),
            person("household_net_income", period),
        )
        benefit = person("house_help_benefit", period.this_year)
        allowance = person("carers_allowance", period.this_year)
        return where_known(maximum(net + benefit - allowance, 0), net, benefit, allowance)
