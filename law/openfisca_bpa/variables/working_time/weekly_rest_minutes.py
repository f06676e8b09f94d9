from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class weekly_rest_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Rest on end in seven days, at least"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-8"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer

        return by_employer(
            person, period, dated(act, "weekly_rest_minutes"), dated(household, "weekly_rest_minutes")
        )
