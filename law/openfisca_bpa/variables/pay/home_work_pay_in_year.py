from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class home_work_pay_in_year(Amount):
    value_type = int
    default_value = NOT_KNOWN
    entity = Person
    definition_period = DateUnit.DAY
    label = "What the household pays in the year for work in its home and holiday home, all workers together"
    reference = "https://lovdata.no/lov/1997-02-28-19/§23-2"
