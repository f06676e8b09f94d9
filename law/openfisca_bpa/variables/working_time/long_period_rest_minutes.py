from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class long_period_rest_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Rest on end right before or after a long working period, at least; 0 where no rule asks for it"
    reference = "https://lovdata.no/forskrift/2017-06-25-1052/§8"

    def formula(person, period, parameters):
        relief = parameters(period).regjeringen.relief_worker
        above, rest = dated(relief, "long_period_above_minutes"), dated(relief, "long_period_rest_minutes")
        owed = where_known(where(person("work_period_minutes", period) > above, rest, 0), above, rest)
        return by_employer(person, period, 0, 0, owed)
