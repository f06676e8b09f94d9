from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import EmployerKind


class employer_kind(Variable):
    value_type = Enum
    possible_values = EmployerKind
    default_value = EmployerKind.enterprise
    entity = Person
    definition_period = DateUnit.DAY
    label = "Who employs the assistant, and for what"
    reference = "https://lovdata.no/forskrift/2022-06-03-969"
