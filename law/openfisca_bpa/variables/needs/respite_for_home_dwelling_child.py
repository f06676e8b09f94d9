from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class respite_for_home_dwelling_child(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = (
        "The respite is for someone with parental responsibility for a home-dwelling child with a disability"
    )
    reference = "https://lovdata.no/lov/2011-06-24-30/§3-6"
