from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class scheme_has_month_maximum(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.MONTH
    label = "The municipality has a maximum a month of its own"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"
