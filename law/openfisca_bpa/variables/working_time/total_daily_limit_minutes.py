from numpy import minimum, where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import DAY, by_employer


class total_daily_limit_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Total hours in 24 hours, overtime included, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        agreed = person("union_total_agreement", period)
        on_end = dated(parameters(period).regjeringen.relief_worker, "continuous_minutes")
        return by_employer(
            person,
            period,
            where(agreed, dated(act, "union_total_day_minutes"), dated(act, "total_day_minutes")),
            NOT_KNOWN,
            where_known(minimum(on_end, DAY), on_end),
        )
