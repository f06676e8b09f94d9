from numpy import where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.limits import beyond


class cost_above_threshold(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = "The part of the net direct wage cost above the scheme's threshold"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"

    def formula(person, period, parameters):
        """Who does not reach the threshold before the criterion's deduction does not reach it after, whatever it is."""
        threshold = dated(parameters(period).helsedirektoratet.grant, "threshold")
        at_most = beyond(person("cost_before_criterion_deduction", period), threshold)
        return where(at_most == 0, 0, beyond(person("net_direct_wage_cost", period), threshold))
