from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class right_in_force(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The individual right exists on the day"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        return person.filled_array(parameters(period).storting.right.in_force)
