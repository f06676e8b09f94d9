from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class consecutive_sundays_limit(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Sundays or holidays that may be worked one after the other, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-8"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        agreed = person("written_sunday_agreement", period)
        every = where(agreed, dated(act, "agreed_free_sunday_every"), dated(act, "free_sunday_every"))
        return by_employer(person, period, where_known(every - 1, every), NOT_KNOWN)
