from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import Timely, timely
from openfisca_bpa.entities import Person


class detriment_notice_timely(Variable):
    value_type = Enum
    possible_values = Timely
    default_value = Timely.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "Notice of a change to the complainant's detriment in time"
    reference = "https://lovdata.no/lov/1967-02-10/§34"

    def formula(person, period):
        return timely(
            person("detriment_notice_given_on", period), person("detriment_notice_due", period), period.start
        )
