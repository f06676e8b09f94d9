from numpy import maximum
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, where_known
from openfisca_bpa.entities import Person


class paid_by_employer(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Gross pay of the day that NAV does not refund"
    reference = "https://lovdata.no/lov/1997-02-28-19/§23-2"

    def formula(person, period, parameters):
        gross = person("gross_pay", period)
        refunded = person("refunded_sick_pay", period)
        return where_known(maximum(gross - refunded, 0), gross, refunded)
