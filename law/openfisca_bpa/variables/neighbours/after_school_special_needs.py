from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class after_school_special_needs(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The child has special needs for after-school care"
    reference = "https://lovdata.no/lov/2023-06-09-30/§4-5"
