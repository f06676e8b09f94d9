from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class needs_several_helpers_continuously(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The person needs more than one helper present continuously"
    reference = "https://lovdata.no/lov/1999-07-02-63/§2-1d"
