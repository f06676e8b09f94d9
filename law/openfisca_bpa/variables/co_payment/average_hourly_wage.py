from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class average_hourly_wage(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "The municipality's average hourly wage for the service"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§9"
