from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class lowest_daily_rest_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Rest on end in 24 hours, the least an agreement in force may go down to"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-8"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        agreed, rest = person("union_rest_agreement", period), person("daily_rest_minutes", period)
        # For relief work the regulation lets an agreement shorten it and names no lowest (§ 7).
        return by_employer(
            person,
            period,
            where(agreed, dated(act, "union_daily_rest_minutes"), rest),
            where(agreed, NOT_KNOWN, rest),
            NOT_KNOWN,
        )
