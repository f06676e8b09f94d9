from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, where_known
from openfisca_bpa.entities import Person


class free_sundays_least(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Free Sundays in the weeks they are counted over, at least"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-8"

    def formula(person, period, parameters):
        weeks = person("sunday_averaging_weeks", period)
        every = dated(parameters(period).storting.working_time, "free_sunday_every")
        return where_known(weeks // every, weeks, every)
