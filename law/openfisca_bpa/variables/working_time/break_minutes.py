from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class break_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Least total of the breaks that the act gives a length, 0 where it gives none"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-9"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        long, least = dated(act, "long_break_from_minutes"), dated(act, "long_break_minutes")
        breaks = where_known(where(person("shift_minutes", period) >= long, least, 0), long, least)
        return by_employer(person, period, breaks, NOT_KNOWN)
