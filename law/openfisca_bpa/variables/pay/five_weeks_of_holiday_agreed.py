from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class five_weeks_of_holiday_agreed(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "Five weeks of holiday are agreed, with their higher holiday pay"
    reference = "https://lovdata.no/lov/1988-04-29-21/§10"
