from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class needs_night_services_continuously(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The person needs night services continuously"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"
