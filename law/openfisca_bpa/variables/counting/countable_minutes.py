from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class countable_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week that count towards the thresholds of the right"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"

    def formula_2015_01_01(person, period, parameters):
        by_law = parameters(period).storting.counting
        by_guidance = parameters(period).helsedirektoratet.counting
        return (
            person("countable_personal_assistance_minutes", period)
            + person("countable_respite_minutes", period)
            + by_law.respite_health * person("respite_health_minutes", period)
            + by_law.home_health * person("home_health_minutes", period)
            + by_law.other_arenas * person("neighbour_minutes", period)
            + by_guidance.higher_education * person("higher_education_minutes", period)
        )
