from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import by_agreement


class weekend_ends(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "The supplement for weekends ends here, in minutes from Monday 00.00"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"

    def formula(person, period, parameters):
        agreements = parameters(period).partene
        by_uloba = dated(agreements.uloba_fagforbundet, "weekend_until")
        return by_agreement(person("pay_agreement", period), {"uloba_fagforbundet": by_uloba})
