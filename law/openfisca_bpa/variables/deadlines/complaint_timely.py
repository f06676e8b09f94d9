from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import Timely, timely
from openfisca_bpa.entities import Person


class complaint_timely(Variable):
    value_type = Enum
    possible_values = Timely
    default_value = Timely.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "The complaint in time"
    reference = "https://lovdata.no/lov/1999-07-02-63/§7-5"

    def formula(person, period):
        return timely(person("complaint_posted_on", period), person("complaint_until", period), period.start)
