from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import by_agreement


class yearly_minimum_pay(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minimum yearly pay of the agreement, without seniority or requirement of education"
    reference = "https://www.fagforbundet.no/"

    def formula(person, period, parameters):
        minimum = dated(parameters(period).partene.nho_fagforbundet_481, "yearly_minimum")
        return by_agreement(person("pay_agreement", period), {"nho_fagforbundet_481": minimum})
