from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount
from openfisca_bpa.entities import Person


class house_help_benefit(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    label = "Attendance benefit for help in the house"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"
