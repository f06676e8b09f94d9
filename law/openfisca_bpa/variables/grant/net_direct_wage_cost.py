from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person
from openfisca_bpa.limits import beyond


class net_direct_wage_cost(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = "Net direct wage cost, which the grant's threshold is held against"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"

    def formula(person, period):
        return beyond(
            person("cost_before_criterion_deduction", period), person("criterion_deduction", period)
        )
