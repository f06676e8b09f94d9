from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class rota_night_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week at night in the rota, on average"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"
    # Whether an hour both at night and on a Sunday stands here too, no source read here says.
