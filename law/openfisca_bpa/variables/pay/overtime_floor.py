from numpy import where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated
from openfisca_bpa.entities import Person


class overtime_floor(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "The law's least supplement an hour for overtime, in 10,000ths of the hourly pay"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"

    def formula(person, period, parameters):
        by_act = dated(parameters(period).storting.working_time, "overtime_supplement")
        in_household = dated(parameters(period).regjeringen.household_employer, "overtime_supplement")
        return where(person("private_household_employer", period), in_household, by_act)
