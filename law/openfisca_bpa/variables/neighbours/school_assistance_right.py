from numpy import logical_and
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether


class school_assistance_right(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "A right to personal assistance in school"
    reference = "https://lovdata.no/lov/2023-06-09-30/§11-4"

    def formula(person, period, parameters):
        there = dated(parameters(period).storting.neighbours, "school_assistance")
        return whether(
            is_known(there), logical_and(there, person("needs_personal_assistance_in_school", period))
        )
