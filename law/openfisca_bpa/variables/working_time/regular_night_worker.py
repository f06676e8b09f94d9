from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether
from openfisca_bpa.working_life import night_worker_above


class regular_night_worker(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "The assistant regularly works at night so much that the average limit holds"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-11"

    def formula(person, period, parameters):
        above = night_worker_above(person, period, parameters)
        return whether(is_known(above), person("regular_night_minutes", period) > above)
