from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class work_aids_clarified(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "Aids and adaptation at work have been clarified"
    reference = "https://lovdata.no/forskrift/2015-12-11-1598/§6-4"
