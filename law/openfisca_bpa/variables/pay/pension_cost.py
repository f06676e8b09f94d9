from numpy import maximum, where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated, is_known, share, where_known
from openfisca_bpa.employment import PayAgreement
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import by_agreement, limit, part_below


class pension_cost(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Pension paid in by the employer for the day"
    reference = "https://lovdata.no/lov/2005-12-21-124/§4"

    def formula(person, period, parameters):
        """By contract, by the agreement, or the law's least; of pay up to the limit in the year."""
        by_law = parameters(period).storting.pay
        uloba = parameters(period).partene.uloba_fagforbundet
        gross = person("gross_pay", period)
        before = person("pay_before_in_year", period)
        basic_amount = person("pay_basic_amount", period)
        below = part_below(gross, before, limit(basic_amount, dated(by_law, "pension_basic_amounts"), 1))
        least = dated(by_law, "pension_share")
        own = person("own_pension_share", period)
        agreed = by_agreement(
            person("pay_agreement", period),
            {"none": least, "uloba_fagforbundet": dated(uloba, "pension_share")},
        )
        part = where(is_known(own), maximum(own, least), agreed)
        lower = part_below(gross, before, limit(basic_amount, dated(uloba, "pension_high_from"), 10))
        high = dated(uloba, "pension_high_share")
        in_two_steps = (person("pay_agreement", period) == PayAgreement.uloba_fagforbundet) & ~is_known(own)
        extra = where(in_two_steps, where_known((below - lower) * (high - part), below, lower, high), 0)
        paid_in = share(below * part + extra, 1, 10_000)
        return where(gross == 0, 0, where_known(paid_in, gross, below, part, extra))
