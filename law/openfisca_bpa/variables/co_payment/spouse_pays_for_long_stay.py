from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class spouse_pays_for_long_stay(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.MONTH
    label = "The spouse or cohabitant pays for a long stay in an institution"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"
