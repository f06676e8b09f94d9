from numpy import select
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import Averaging, by_employer


class averaging_weeks_max(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Weeks over which normal hours may be averaged, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-5"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer
        relief = parameters(period).regjeringen.relief_worker

        averaging = person("averaging", period)
        individual = averaging == Averaging.individual_written
        by_act = select(
            [individual, averaging == Averaging.union, averaging == Averaging.labour_inspectorate],
            [
                dated(act, "individual_averaging_weeks"),
                dated(act, "union_averaging_weeks"),
                dated(act, "labour_inspectorate_averaging_weeks"),
            ],
            1,  # each week by itself
        )
        in_household = select(
            [individual, averaging != Averaging.none],
            [dated(household, "individual_averaging_weeks"), NOT_KNOWN],
            1,
        )
        return by_employer(person, period, by_act, in_household, dated(relief, "averaging_weeks"))
