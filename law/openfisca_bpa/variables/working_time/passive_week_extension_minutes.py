from numpy import minimum, where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import by_employer


class passive_week_extension_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Passive work adds this to the normal hours of seven days"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time

        passive = person("passive_work", period) * person("weekly_passive_minutes", period)
        part, most = dated(act, "passive_part"), dated(act, "passive_week_extension_minutes")
        added = where_known(minimum(passive // part, most), part, most)
        # The regulation for households does not take this rule in; what else it says of passive work is not read.
        return by_employer(person, period, where(passive == 0, 0, added), where(passive == 0, 0, NOT_KNOWN))
