from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class private_household_employer(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The employer is a private household"
    reference = "https://lovdata.no/forskrift/2022-06-03-969"
