from numpy import maximum, where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated, is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import by_agreement, of_amount, of_share, paid


class overtime_supplement(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Supplement of the day for overtime at the ordinary rate"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-6"

    def formula(person, period, parameters):
        """The contract's own or the law's, whichever is higher; without a contract's own, the agreement's."""
        hourly = person("hourly_pay", period)
        floor = of_share(hourly, person("overtime_supplement_part", period))
        own = of_amount(person("own_overtime_hourly", period))
        uloba = parameters(period).partene.uloba_fagforbundet
        agreed = by_agreement(
            person("pay_agreement", period),
            {"none": floor, "uloba_fagforbundet": of_share(hourly, dated(uloba, "overtime_share"))},
        )
        rate = where(is_known(own), maximum(own, floor), agreed)
        return paid(person("pay_overtime_minutes", period), rate)
