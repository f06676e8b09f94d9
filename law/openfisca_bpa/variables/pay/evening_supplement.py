from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import by_agreement, first_known, of_amount, paid, share_or_amount


class evening_supplement(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Supplement of the day for evenings"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"

    def formula(person, period, parameters):
        agreements = parameters(period).partene
        uloba = agreements.uloba_fagforbundet
        hourly = person("hourly_pay", period)
        by_uloba = share_or_amount(hourly, uloba, "evening_night")
        by_nho = of_amount(dated(agreements.nho_care, "evening_hourly"))
        agreed = by_agreement(
            person("pay_agreement", period),
            {"uloba_fagforbundet": by_uloba, "nho_fagforbundet_481": by_nho, "nho_nsf_527": by_nho},
        )
        rate = first_known(of_amount(person("own_evening_hourly", period)), agreed)
        return paid(person("pay_evening_minutes", period), rate)
