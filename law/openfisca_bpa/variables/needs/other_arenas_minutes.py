from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class other_arenas_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = (
        "Minutes a week of help from other payers not split further: work, school, after-school, kindergarten"
    )
