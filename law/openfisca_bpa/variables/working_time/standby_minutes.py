from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class standby_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes of stand-by duty outside the workplace"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"
