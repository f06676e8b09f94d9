from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class respite_health_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week of health services inside respite"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"
