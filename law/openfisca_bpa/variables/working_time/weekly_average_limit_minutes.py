from numpy import minimum, where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class weekly_average_limit_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Normal hours a week, at most: on average where they are averaged"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-5"

    def formula(person, period, parameters):
        relief = parameters(period).regjeringen.relief_worker
        week, added = person("normal_week_minutes", period), person("passive_week_extension_minutes", period)
        most = dated(parameters(period).storting.working_time, "passive_week_limit_minutes")
        longer = where_known(minimum(week + added, most), week, added, most)
        limit = where(added == 0, week, longer)
        return by_employer(person, period, limit, limit, dated(relief, "average_week_minutes"))
