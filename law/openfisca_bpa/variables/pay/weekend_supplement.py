from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import (
    at_least,
    by_agreement,
    first_known,
    of_amount,
    of_share,
    paid,
    share_or_amount,
)


class weekend_supplement(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Supplement of the day for weekends"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"

    def formula(person, period, parameters):
        agreements = parameters(period).partene
        uloba, nho = agreements.uloba_fagforbundet, agreements.nho_care
        hourly = person("hourly_pay", period)
        by_uloba = share_or_amount(hourly, uloba, "weekend")
        by_nho = at_least(
            of_share(hourly, dated(nho, "weekend_share")), of_amount(dated(nho, "weekend_minimum"))
        )
        agreed = by_agreement(
            person("pay_agreement", period),
            {"uloba_fagforbundet": by_uloba, "nho_fagforbundet_481": by_nho, "nho_nsf_527": by_nho},
        )
        rate = first_known(of_amount(person("own_weekend_hourly", period)), agreed)
        return paid(person("pay_weekend_minutes", period), rate)
