from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.answers import HigherCost
from openfisca_bpa.entities import Person


class higher_cost(Variable):
    value_type = Enum
    possible_values = HigherCost
    default_value = HigherCost.not_said
    entity = Person
    definition_period = DateUnit.DAY
    label = "Substantially higher cost by organising as BPA; the burden of proof is on the municipality"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"
