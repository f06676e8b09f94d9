from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class personal_assistance_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week of personal assistance not split further, by day with one helper"
    reference = "https://lovdata.no/lov/2011-06-24-30/§3-2"
