from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class roster_notice_days(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Days before its start on which a roster is ready, at least"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-3"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer

        weeks = by_employer(
            person, period, dated(act, "roster_notice_weeks"), dated(household, "roster_notice_weeks")
        )
        return where_known(7 * weeks, weeks)
