from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, where_known
from openfisca_bpa.entities import Person


class cap_limit_income(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = "Below this income of the household the cap holds"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"

    def formula_2012_01_01(person, period, parameters):
        basic_amount = person("basic_amount_in_january", period)
        times = parameters(period).regjeringen.co_payment.cap_limit_basic_amounts
        return where_known(times * basic_amount, basic_amount)
