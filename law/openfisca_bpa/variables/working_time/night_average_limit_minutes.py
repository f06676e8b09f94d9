from numpy import select
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether
from openfisca_bpa.working_life import DAY, by_employer


class night_average_limit_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Normal hours of a regular night worker in 24 hours on average, at most; 1440 for others"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-11"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer

        most = by_employer(
            person, period, dated(act, "night_average_minutes"), dated(household, "night_average_minutes")
        )
        worker = person("regular_night_worker", period)
        return select([worker == Whether.yes, worker == Whether.no], [most, DAY], NOT_KNOWN)
