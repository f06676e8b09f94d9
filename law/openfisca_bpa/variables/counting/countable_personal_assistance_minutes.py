from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class countable_personal_assistance_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week of personal assistance that count"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"
    # A service that is both at night and with several helpers must pass both rules: our reading of (2).

    def formula_2015_01_01(person, period, parameters):
        night = person("counts_night", period)
        several = person("counts_several_helpers", period)
        ordinary = (
            person("practical_assistance_minutes", period)
            + person("training_minutes", period)
            + person("personal_assistance_minutes", period)
            + person("support_contact_minutes", period)
        )
        return parameters(period).storting.counting.personal_assistance * (
            ordinary
            + night * person("night_minutes", period)
            + several * person("several_helpers_minutes", period)
            + night * several * person("night_several_helpers_minutes", period)
        )
