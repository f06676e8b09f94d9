from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.ages import whole_years
from openfisca_bpa.entities import Person


class child_age(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Age of the child in whole years on the day"

    def formula(person, period):
        return whole_years(person("child_birth_date", period), period.start)
