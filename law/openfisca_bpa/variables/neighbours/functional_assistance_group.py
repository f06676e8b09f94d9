from numpy import logical_and, logical_or
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether


class functional_assistance_group(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "The person is in the group for functional assistance at work"
    reference = "https://lovdata.no/forskrift/2015-12-11-1598/§6-3"

    def formula(person, period, parameters):
        neighbours = parameters(period).regjeringen.neighbours

        there = dated(neighbours, "functional_assistance")
        physical, sight = (
            dated(neighbours, "functional_assistance_physical"),
            dated(neighbours, "functional_assistance_sight"),
        )
        in_group = logical_or(
            logical_and(physical, person("extensive_physical_impairment", period)),
            logical_and(sight, person("blind_or_severely_visually_impaired", period)),
        )
        return whether(is_known(there, physical, sight), logical_and(there, in_group))
