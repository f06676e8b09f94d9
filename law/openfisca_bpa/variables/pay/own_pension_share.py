from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class own_pension_share(Amount):
    value_type = int
    default_value = NOT_KNOWN
    entity = Person
    definition_period = DateUnit.DAY
    label = "The employer's share of pension by contract in 10,000ths; never below the law's"
    reference = "https://lovdata.no/lov/2005-12-21-124/§4"
