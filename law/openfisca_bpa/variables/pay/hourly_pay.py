from numpy import select
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated, share, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import by_agreement, first_known


class hourly_pay(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Pay an hour, seniority included"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"

    def formula(person, period, parameters):
        """The contract's own, or the agreement's base with its step of seniority, rounded as a payslip shows it."""
        uloba = parameters(period).partene.uloba_fagforbundet
        base = dated(uloba, "hourly_base")
        steps = uloba.seniority
        years = person("seniority_years", period)
        added = select(
            [years >= 15, years >= 12, years >= 9, years >= 6, years >= 3],
            [dated(steps, f"after_{step}_years") for step in (15, 12, 9, 6, 3)],
            default=0,
        )
        by_uloba = where_known(share(base, 10_000 + added, 10_000), base, added)
        agreed = by_agreement(person("pay_agreement", period), {"uloba_fagforbundet": by_uloba})
        return first_known(person("own_hourly_pay", period), agreed)
