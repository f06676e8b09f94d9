from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class passive_work(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The work is wholly or essentially passive"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"
