from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class pay_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes worked on the day, overtime included"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"
