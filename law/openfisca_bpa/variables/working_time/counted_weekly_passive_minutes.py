from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import where_known
from openfisca_bpa.entities import Person


class counted_weekly_passive_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Passive minutes in seven days that count as normal hours"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"

    def formula(person, period, parameters):
        added = person("passive_week_extension_minutes", period)
        return where_known(person("weekly_passive_minutes", period) - added, added)
