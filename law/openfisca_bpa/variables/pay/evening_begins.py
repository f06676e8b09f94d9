from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import by_agreement


class evening_begins(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "The supplement for evenings begins at this clock time"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"

    def formula(person, period, parameters):
        agreements = parameters(period).partene
        by_uloba = dated(agreements.uloba_fagforbundet, "evening_night_from")
        by_nho = dated(agreements.nho_care, "evening_from")
        return by_agreement(
            person("pay_agreement", period),
            {"uloba_fagforbundet": by_uloba, "nho_fagforbundet_481": by_nho, "nho_nsf_527": by_nho},
        )
