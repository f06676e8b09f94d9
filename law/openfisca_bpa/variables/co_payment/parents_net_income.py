from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class parents_net_income(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = (
        "Where the person is the child: net taxable income of the parents in the household, "
        "without one who pays for a long stay"
    )
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"
