from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class extensive_physical_impairment(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The person has an extensive physical impairment"
    reference = "https://lovdata.no/forskrift/2015-12-11-1598/§6-3"
