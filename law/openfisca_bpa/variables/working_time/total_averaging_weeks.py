from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class total_averaging_weeks(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Weeks over which total hours may be averaged, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        relief = parameters(period).regjeringen.relief_worker
        return by_employer(
            person, period, dated(act, "total_averaging_weeks"), NOT_KNOWN, dated(relief, "averaging_weeks")
        )
