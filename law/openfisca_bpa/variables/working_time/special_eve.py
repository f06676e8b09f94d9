from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class special_eve(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The day before is Christmas, Easter or Whitsun eve"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-10"
