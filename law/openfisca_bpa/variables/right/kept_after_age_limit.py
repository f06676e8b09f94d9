from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class kept_after_age_limit(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "From 67 on: BPA was granted under the right before, so the right is kept"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        kept = parameters(period).storting.right.kept_after_age_limit
        return kept * ~person("under_age_limit", period) * person("bpa_before_67_under_right", period)
