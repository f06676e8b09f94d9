from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class written_sunday_agreement(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "A written agreement averages the free Sundays"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-8"
