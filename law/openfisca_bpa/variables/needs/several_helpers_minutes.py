from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class several_helpers_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week of personal assistance by day with several helpers, all helpers together"
    reference = "https://lovdata.no/lov/2011-06-24-30/§3-2"
