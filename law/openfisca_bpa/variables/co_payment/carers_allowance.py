from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount
from openfisca_bpa.entities import Person


class carers_allowance(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    label = "Carer's allowance that stands in the income"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"
