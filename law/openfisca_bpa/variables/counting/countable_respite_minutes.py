from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class countable_respite_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week of respite that count"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        night = person("counts_night", period)
        several = person("counts_several_helpers", period)
        return person("counts_respite", period) * (
            person("respite_minutes", period)
            + night * person("respite_night_minutes", period)
            + several * person("respite_several_helpers_minutes", period)
            + night * several * person("respite_night_several_helpers_minutes", period)
        )
