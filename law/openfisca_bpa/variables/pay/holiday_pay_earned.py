from numpy import where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated, share, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import limit, part_below


class holiday_pay_earned(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Holiday pay earned on the day"
    reference = "https://lovdata.no/lov/1988-04-29-21/§10"

    def formula(person, period, parameters):
        by_law = parameters(period).storting.pay
        gross = person("gross_pay", period)
        agreed = dated(parameters(period).partene.holiday, "agreed_share")
        part = where(
            person("five_weeks_of_holiday_agreed", period), agreed, dated(by_law, "holiday_pay_share")
        )
        cap = limit(
            person("holiday_pay_basic_amount", period), dated(by_law, "holiday_pay_over_60_basic_amounts"), 1
        )
        below = part_below(gross, person("pay_before_in_year", period), cap)
        added = dated(by_law, "holiday_pay_over_60_share")
        over_60 = person("earns_holiday_pay_over_60", period)
        below = where(over_60, where_known(below, added), 0)
        earned = share(gross * part + below * added, 1, 10_000)
        return where(gross == 0, 0, where_known(earned, gross, part, below))
