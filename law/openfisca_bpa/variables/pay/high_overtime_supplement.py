from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import overtime_paid


class high_overtime_supplement(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Supplement of the day for overtime at the high rate"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"

    def formula(person, period, parameters):
        """The contract's own or the law's, whichever is higher; without a contract's own, the agreement's."""
        return overtime_paid(person, period, parameters, "high_overtime")
