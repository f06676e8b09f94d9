from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, dated
from openfisca_bpa.entities import Person


class co_payment_cap(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "The most that can be charged for the month below the limit of income"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"

    def formula_2012_01_01(person, period, parameters):
        return person.filled_array(dated(parameters(period).regjeringen.co_payment, "monthly_cap"))
