from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class kindergarten_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week of adapted help in kindergarten"
    reference = "https://lovdata.no/lov/2005-06-17-64/§37"
