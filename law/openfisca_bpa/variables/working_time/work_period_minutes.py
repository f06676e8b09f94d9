from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class work_period_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes of the working period, from its start to its end"
    reference = "https://lovdata.no/forskrift/2017-06-25-1052/§8"
