from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class long_lasting(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The need lasts more than two years"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        return person("duration_months", period) > parameters(period).storting.right.long_lasting_months
