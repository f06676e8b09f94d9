from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class respite_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week of respite for a child, by day with one helper, health services not included"
    reference = "https://lovdata.no/lov/2011-06-24-30/§3-6"
