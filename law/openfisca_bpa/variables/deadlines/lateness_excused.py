from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import Excused
from openfisca_bpa.entities import Person


class lateness_excused(Variable):
    value_type = Enum
    possible_values = Excused
    default_value = Excused.not_judged
    entity = Person
    definition_period = DateUnit.DAY
    label = "Is the lateness of the complaint excused, or are there special reasons to take it up?"
    reference = "https://lovdata.no/lov/1967-02-10/§31"
