from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class large_need(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The countable need is at least 32 hours a week"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        return person("countable_minutes", period) >= parameters(period).storting.right.large_need_minutes
