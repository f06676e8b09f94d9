from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class total_weekly_limit_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Total hours in seven days on average, overtime included, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        relief = parameters(period).regjeringen.relief_worker
        return by_employer(
            person, period, dated(act, "total_week_minutes"), NOT_KNOWN, dated(relief, "average_week_minutes")
        )
