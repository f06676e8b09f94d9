from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class overtime_supplement_part(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Overtime is paid with at least this share on top"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer

        return by_employer(
            person, period, dated(act, "overtime_supplement"), dated(household, "overtime_supplement")
        )
