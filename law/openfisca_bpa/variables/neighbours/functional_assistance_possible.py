from numpy import logical_and, logical_not, logical_or
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether


class functional_assistance_possible(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "Functional assistance at work may be given: group, aids first, no other grant"
    reference = "https://lovdata.no/forskrift/2015-12-11-1598/§6-4"
    # How long and how much is set with the person and the employer: left to people.

    def formula(person, period, parameters):
        neighbours = parameters(period).regjeringen.neighbours

        group = person("functional_assistance_group", period)
        aids_first, no_other = dated(neighbours, "aids_come_first"), dated(neighbours, "no_other_grant")
        aids = logical_or(logical_not(aids_first), person("work_aids_clarified", period))
        alone = logical_not(logical_and(no_other, person("work_help_covered_by_other_grant", period)))
        known = is_known(aids_first, no_other) & (group != Whether.not_known)
        return whether(known, (group == Whether.yes) & aids & alone)
