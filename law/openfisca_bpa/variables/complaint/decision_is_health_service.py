from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class decision_is_health_service(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The decision is about a health service, not another service"
    reference = "https://lovdata.no/lov/1999-07-02-63/§7-7"
