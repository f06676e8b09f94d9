from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class counts_respite(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "Respite counts: parental responsibility for a home-dwelling child under 18"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        counting = parameters(period).storting.counting
        is_child = person("child_age", period) < counting.child_age_limit
        return counting.respite * person("respite_for_home_dwelling_child", period) * is_child
