from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class duration_months(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Expected duration of the need in begun months"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"
