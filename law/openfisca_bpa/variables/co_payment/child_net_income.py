from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount
from openfisca_bpa.entities import Person


class child_net_income(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    label = "Net taxable income of the child for whose needs the help is given, 0 where there is none"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"
