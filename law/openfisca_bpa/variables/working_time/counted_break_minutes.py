from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class counted_break_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes of breaks that are working time"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-9"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer

        bound = person("break_taken_minutes", period) * ~person("free_to_leave_in_break", period)
        counts = by_employer(
            person, period, dated(act, "bound_break_counts"), dated(household, "bound_break_counts")
        )
        return where(bound == 0, 0, where_known(bound * counts, counts))
