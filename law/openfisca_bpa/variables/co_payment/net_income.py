from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class net_income(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = "The person's net taxable income by the latest assessment available on 1 January"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"
