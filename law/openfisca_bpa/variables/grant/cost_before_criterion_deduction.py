from numpy import maximum
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, where_known
from openfisca_bpa.entities import Person


class cost_before_criterion_deduction(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = "The accounts year's direct wage cost without earmarked grants and user payments"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"

    def formula(person, period):
        """Asked for a scheme's year; the figures are those of the year before."""
        accounts = period.last_year
        direct = person("direct_wage_cost", accounts)
        grants = person("earmarked_state_grants", accounts)
        payments = person("user_payments", accounts)
        return where_known(maximum(direct - grants - payments, 0), direct, grants, payments)
