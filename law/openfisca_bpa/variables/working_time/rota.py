from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import Rota


class rota(Variable):
    value_type = Enum
    possible_values = Rota
    default_value = Rota.ordinary
    entity = Person
    definition_period = DateUnit.DAY
    label = "The working pattern that decides the normal week"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"
    # Whether a rota is comparable to shift work is left to people.
