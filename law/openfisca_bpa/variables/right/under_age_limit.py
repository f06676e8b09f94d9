from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class under_age_limit(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "Under 67 on the day; the 67th birthday is no longer under"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        return person("age", period) < parameters(period).storting.right.age_limit
