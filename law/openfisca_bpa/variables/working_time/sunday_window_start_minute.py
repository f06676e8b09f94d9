from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class sunday_window_start_minute(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Free time of a Sunday or holiday starts at this time the day before"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-10"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        starts = where(
            person("special_eve", period),
            dated(act, "eve_window_start_minute"),
            dated(act, "sunday_window_start_minute"),
        )
        return by_employer(person, period, starts, NOT_KNOWN)
