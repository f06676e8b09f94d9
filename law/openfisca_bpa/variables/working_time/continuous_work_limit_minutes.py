from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class continuous_work_limit_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Work on end, at most"
    reference = "https://lovdata.no/forskrift/2017-06-25-1052/§6"

    def formula(person, period, parameters):
        total = person("total_daily_limit_minutes", period)
        on_end = dated(parameters(period).regjeringen.relief_worker, "continuous_minutes")
        return by_employer(person, period, total, total, on_end)
