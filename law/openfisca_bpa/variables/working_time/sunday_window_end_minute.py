from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class sunday_window_end_minute(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Free time of a Sunday or holiday ends at this time the day before the next working day"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-10"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        return by_employer(person, period, dated(act, "sunday_window_end_minute"), NOT_KNOWN)
