from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class pay_before_in_year(Amount):
    value_type = int
    default_value = NOT_KNOWN
    entity = Person
    definition_period = DateUnit.DAY
    label = "What the employer paid the assistant before this day in the calendar year"
    reference = "https://lovdata.no/lov/1988-04-29-21/§10"
