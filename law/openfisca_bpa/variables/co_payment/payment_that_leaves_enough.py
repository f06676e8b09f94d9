from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class payment_that_leaves_enough(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "The largest payment that leaves enough"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§9"
