from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class free_to_leave_in_break(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The assistant may freely leave the workplace in the break"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-9"
