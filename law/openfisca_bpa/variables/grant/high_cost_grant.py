from numpy import where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, dated, share, where_known
from openfisca_bpa.entities import Person


class high_cost_grant(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = "The high-cost grant for the person in the scheme's year"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"

    def formula(person, period, parameters):
        """A share of the cost above the threshold, settled on the accounts of the year before."""
        rate = dated(parameters(period).helsedirektoratet.grant, "rate")
        above = person("cost_above_threshold", period)
        none = (
            ~person("has_valid_decision", period.last_year) | person("above_grant_age", period) | (above == 0)
        )
        return where(none, 0, where_known(share(above, rate, 10_000), above, rate))
