from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class night_averaging_weeks(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Weeks over which a regular night worker's hours are averaged"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-11"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer

        return by_employer(
            person, period, dated(act, "night_averaging_weeks"), dated(household, "night_averaging_weeks")
        )
