from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class sunday_averaging_weeks(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Weeks over which free Sundays are counted"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-8"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        agreed = person("written_sunday_agreement", period)
        weeks = where(agreed, dated(act, "sunday_averaging_weeks"), dated(act, "free_sunday_every"))
        return by_employer(person, period, weeks, NOT_KNOWN)
