from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class supervision_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    label = "Necessary supervision in the month"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"
