from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated, is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether
from openfisca_bpa.working_life import by_employer


class break_required(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "A day of this length has a break"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-9"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        above = by_employer(person, period, dated(act, "break_above_minutes"), NOT_KNOWN)
        return whether(is_known(above), person("shift_minutes", period) > above)
