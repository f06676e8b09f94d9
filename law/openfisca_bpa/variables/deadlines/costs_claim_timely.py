from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import Timely, timely
from openfisca_bpa.entities import Person


class costs_claim_timely(Variable):
    value_type = Enum
    possible_values = Timely
    default_value = Timely.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "The claim for costs in time"
    reference = "https://lovdata.no/lov/1967-02-10/§36"

    def formula(person, period):
        return timely(person("costs_claimed_on", period), person("costs_claim_due", period), period.start)
