from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class blind_or_severely_visually_impaired(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The person is blind or severely visually impaired"
    reference = "https://lovdata.no/forskrift/2015-12-11-1598/§6-3"
