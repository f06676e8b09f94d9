from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class needs_kindergarten_adaptation(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The child has a disability and needs an adapted place in kindergarten"
    reference = "https://lovdata.no/lov/2005-06-17-64/§37"
