from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class union_overtime_agreement(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "A written agreement with the union representatives lets overtime go further"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"
