from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class shift_night_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes of the work that are at night"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-11"
