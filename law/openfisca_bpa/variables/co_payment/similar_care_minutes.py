from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class similar_care_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    label = "Help in the month that is judged to be of the same kind as personal care"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"
