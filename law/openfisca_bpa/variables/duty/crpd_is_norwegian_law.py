from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class crpd_is_norwegian_law(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The UN convention on the rights of persons with disabilities applies as Norwegian law on the day"
    reference = "https://lovdata.no/lov/1999-05-21-30/§2"

    def formula_2026_01_01(person, period, parameters):
        return person.filled_array(parameters(period).storting.duty.crpd_is_norwegian_law)
