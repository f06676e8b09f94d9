from numpy import select, where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import Averaging, by_employer


class short_averaging_weeks(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Weeks of the short period"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-5"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer
        relief = parameters(period).regjeringen.relief_worker

        averaging = person("averaging", period)
        alone = 1  # without averaging, each week by itself
        by_act = where(averaging == Averaging.none, alone, dated(act, "short_averaging_weeks"))
        in_household = select(
            [averaging == Averaging.none, averaging == Averaging.individual_written],
            [alone, dated(household, "short_averaging_weeks")],
            NOT_KNOWN,
        )
        return by_employer(person, period, by_act, in_household, dated(relief, "averaging_weeks"))
