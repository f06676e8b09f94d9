from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import DAY, by_employer, night_worker_above


class night_strain_limit_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Hours in 24 hours of night work with particular risk or strain, at most; 1440 for other work"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-11"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer
        above = night_worker_above(person, period, parameters)
        most = by_employer(
            person, period, dated(act, "night_strain_minutes"), dated(household, "night_strain_minutes")
        )
        limit = where_known(where(person("shift_night_minutes", period) > above, most, DAY), above, most)
        return where(person("night_work_strain", period), limit, DAY)
