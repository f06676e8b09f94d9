from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class relief_agreement(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "A written agreement on long working time for relief outside an institution"
    reference = "https://lovdata.no/forskrift/2017-06-25-1052/§4"
