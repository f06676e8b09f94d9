from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import overtime_limit


class overtime_limit_7_days_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Overtime in seven days, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"

    def formula(person, period, parameters):
        """By the union's agreement where there is one; in a private household that is not known."""
        return overtime_limit(person, period, parameters, "7_days")
