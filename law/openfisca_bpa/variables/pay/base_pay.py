from numpy import where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, share, where_known
from openfisca_bpa.entities import Person


class base_pay(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Pay of the day without supplements"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"

    def formula(person, period, parameters):
        minutes = person("pay_minutes", period)
        hourly = person("hourly_pay", period)
        return where(minutes == 0, 0, where_known(share(minutes, hourly, 60), hourly))
