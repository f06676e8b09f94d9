from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import Timely, timely
from openfisca_bpa.entities import Person


class preliminary_reply_timely(Variable):
    value_type = Enum
    possible_values = Timely
    default_value = Timely.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "An answer or a preliminary reply in time"
    reference = "https://lovdata.no/lov/1967-02-10/§11a"

    def formula(person, period):
        return timely(
            person("application_answered_on", period), person("preliminary_reply_due", period), period.start
        )
