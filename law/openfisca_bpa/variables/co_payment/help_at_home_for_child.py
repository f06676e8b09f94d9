from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class help_at_home_for_child(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.MONTH
    label = "The help is given at home because of the needs of a child"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"
