from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import by_agreement, first_known, of_amount, of_share, of_thirds, paid


class public_holiday_supplement(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Supplement of the day for public holidays"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"

    def formula(person, period, parameters):
        agreements = parameters(period).partene
        hourly = person("hourly_pay", period)
        agreed = by_agreement(
            person("pay_agreement", period),
            {
                "uloba_fagforbundet": of_share(
                    hourly, dated(agreements.uloba_fagforbundet, "public_holiday_share")
                ),
                "nho_nsf_527": of_share(hourly, dated(agreements.nho_nsf_527, "public_holiday_share")),
                "ks": of_thirds(hourly, dated(agreements.ks, "public_holiday_thirds")),
            },
        )
        rate = first_known(of_amount(person("own_public_holiday_hourly", period)), agreed)
        return paid(person("pay_public_holiday_minutes", period), rate)
