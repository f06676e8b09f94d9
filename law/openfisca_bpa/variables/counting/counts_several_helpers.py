from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class counts_several_helpers(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "Services with several helpers present count for this person"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        always = parameters(period).storting.counting.several_helpers
        return person("needs_several_helpers_continuously", period) | always
