from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class night_work_strain(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The night work brings particular risk or considerable strain"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-11"
