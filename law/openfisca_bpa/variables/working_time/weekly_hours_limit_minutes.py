from numpy import select
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import Averaging, by_employer


class weekly_hours_limit_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Normal hours in any one week, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-5"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer
        relief = parameters(period).regjeringen.relief_worker

        averaging = person("averaging", period)
        without = person("weekly_average_limit_minutes", period)
        individual = averaging == Averaging.individual_written
        # The act names no ceiling for one week under the Labour Inspectorate's consent; the consent itself may.
        by_act = select(
            [individual, averaging == Averaging.union, averaging == Averaging.labour_inspectorate],
            [dated(act, "individual_week_minutes"), dated(act, "union_week_minutes"), NOT_KNOWN],
            without,
        )
        in_household = select(
            [individual, averaging != Averaging.none],
            [dated(household, "individual_week_minutes"), NOT_KNOWN],
            without,
        )
        return by_employer(person, period, by_act, in_household, dated(relief, "week_minutes"))
