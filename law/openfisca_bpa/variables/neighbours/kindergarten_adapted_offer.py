from numpy import logical_and
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether


class kindergarten_adapted_offer(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "An adapted place in kindergarten is due"
    reference = "https://lovdata.no/lov/2005-06-17-64/§37"

    def formula(person, period, parameters):
        there = dated(parameters(period).storting.neighbours, "kindergarten_adaptation")
        due = person("needs_kindergarten_adaptation", period) & ~person(
            "kindergarten_disproportionate_burden", period
        )
        return whether(is_known(there), logical_and(there, due))
