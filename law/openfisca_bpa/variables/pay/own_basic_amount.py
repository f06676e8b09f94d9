from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class own_basic_amount(Amount):
    value_type = int
    default_value = NOT_KNOWN
    entity = Person
    definition_period = DateUnit.DAY
    label = "The basic amount, said where this package does not know it"
    reference = "https://lovdata.no/lov/1997-02-28-19/§1-4"
