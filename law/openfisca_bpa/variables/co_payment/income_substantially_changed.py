from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class income_substantially_changed(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.MONTH
    label = "The household's income has changed substantially since the assessment"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"
