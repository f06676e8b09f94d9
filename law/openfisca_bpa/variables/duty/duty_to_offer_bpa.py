from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class duty_to_offer_bpa(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The municipality must have BPA on offer, whatever the age, hours or duration"
    reference = "https://lovdata.no/lov/2011-06-24-30/§3-8"

    def formula_2000_05_01(person, period, parameters):
        return person.filled_array(parameters(period).storting.duty.offer_bpa)
