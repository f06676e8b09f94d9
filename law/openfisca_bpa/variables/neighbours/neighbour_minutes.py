from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class neighbour_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week of help from other payers: information, no effect on the right"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula(person, period, parameters):
        return (
            person("other_arenas_minutes", period)
            + person("functional_assistance_minutes", period)
            + person("school_assistance_minutes", period)
            + person("after_school_minutes", period)
            + person("kindergarten_minutes", period)
        )
