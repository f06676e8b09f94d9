from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class kindergarten_disproportionate_burden(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The adaptation would be a disproportionate burden"
    reference = "https://lovdata.no/lov/2005-06-17-64/§37"
