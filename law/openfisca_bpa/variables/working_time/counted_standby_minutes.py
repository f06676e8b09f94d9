from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class counted_standby_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes of stand-by duty that count as working time, at least"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        standby, part = person("standby_minutes", period), dated(act, "standby_part")
        counted = where_known((standby + part - 1) // part, part)  # at least: a begun minute is whole
        # The regulation for households does not take this rule in.
        return where(standby == 0, 0, by_employer(person, period, counted, NOT_KNOWN))
