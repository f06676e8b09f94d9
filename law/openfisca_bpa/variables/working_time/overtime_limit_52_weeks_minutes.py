from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class overtime_limit_52_weeks_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Overtime in 52 weeks, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer

        agreed = person("union_overtime_agreement", period)
        return by_employer(
            person,
            period,
            where(
                agreed, dated(act, "union_overtime_52_weeks_minutes"), dated(act, "overtime_52_weeks_minutes")
            ),
            where(agreed, NOT_KNOWN, dated(household, "overtime_52_weeks_minutes")),
        )
