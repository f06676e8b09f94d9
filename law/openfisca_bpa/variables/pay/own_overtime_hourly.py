from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class own_overtime_hourly(Amount):
    value_type = int
    default_value = NOT_KNOWN
    entity = Person
    definition_period = DateUnit.DAY
    label = "Supplement an hour for overtime by contract; never below the law's"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"
