from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN
from openfisca_bpa.entities import Person


class usual_weekly_minutes(Variable):
    value_type = int
    default_value = NOT_KNOWN
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week the assistant works on average; not said: -1"
    reference = "https://lovdata.no/forskrift/2022-06-03-969/§1"
