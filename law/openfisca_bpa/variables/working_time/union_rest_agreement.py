from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class union_rest_agreement(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "A written agreement with the union representatives lets rest be shorter, with compensating rest"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-8"
