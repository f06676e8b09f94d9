from numpy import select, where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import Averaging, by_employer


class short_average_limit_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Normal hours a week on average over the short period, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-5"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer
        relief = parameters(period).regjeringen.relief_worker

        averaging = person("averaging", period)
        alone = person("weekly_average_limit_minutes", period)  # without averaging, each week by itself
        by_act = where(averaging == Averaging.none, alone, dated(act, "short_average_minutes"))
        in_household = select(
            [averaging == Averaging.none, averaging == Averaging.individual_written],
            [alone, dated(household, "short_average_minutes")],
            NOT_KNOWN,
        )
        return by_employer(person, period, by_act, in_household, dated(relief, "average_week_minutes"))
