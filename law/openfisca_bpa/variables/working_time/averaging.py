from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import Averaging


class averaging(Variable):
    value_type = Enum
    possible_values = Averaging
    default_value = Averaging.none
    entity = Person
    definition_period = DateUnit.DAY
    label = "What lets normal hours be averaged over more than a week"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-5"
