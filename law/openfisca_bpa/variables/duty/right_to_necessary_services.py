from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class right_to_necessary_services(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The right to necessary municipal health and care services stands"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1"

    def formula_2012_01_01(person, period, parameters):
        return person.filled_array(parameters(period).storting.duty.necessary_services)
