from numpy import where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, where_known
from openfisca_bpa.entities import Person


class self_cost_ceiling(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "What the month's help costs the municipality, which the payment may not exceed"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§9"

    def formula_2012_01_01(person, period, parameters):
        """Wage and social costs of the time, with a share for administration on both; øre fall down (our rule).

        Divided before it is multiplied, with the rest kept, so that it is exact however large.
        """
        wage = person("average_hourly_wage", period)
        social = person("social_costs_hourly", period)
        minutes = person("co_payment_basis_minutes", period)
        in_10000 = 10_000 + parameters(period).regjeringen.co_payment.administration_share
        whole, rest = divmod((wage + social) * minutes, 60 * 10_000)
        cost = whole * in_10000 + rest * in_10000 // (60 * 10_000)
        return where(minutes == 0, 0, where_known(cost, wage, social))
