from numpy import logical_and, select, where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, dated, is_known, share, where_known
from openfisca_bpa.employment import ContributionZone
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import EmployerKind


class employer_contribution(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Employer contribution of the day to the national insurance"
    reference = "https://lovdata.no/lov/1997-02-28-19/§23-2"

    def formula(person, period, parameters):
        """On pay, holiday pay and pension, not on sick pay refunded by NAV; none on little work in a home."""
        rates = parameters(period).storting.employer_contribution
        zone = person("contribution_zone", period)
        names = [each for each in ContributionZone if each is not ContributionZone.not_said]
        rate = select(
            [zone == each for each in names], [dated(rates, each.name) for each in names], default=NOT_KNOWN
        )
        at_home = person("employer_kind", period) == EmployerKind.private_household
        in_year = person("home_work_pay_in_year", period)
        most = dated(rates, "home_work_limit")
        exempt = at_home & is_known(in_year, most) & (in_year <= most)
        unclear = at_home & ~is_known(in_year, most)
        parts = [person(name, period) for name in ("paid_by_employer", "holiday_pay_earned", "pension_cost")]
        due = where(unclear, NOT_KNOWN, where_known(share(sum(parts), rate, 10_000), rate, *parts))
        nothing = exempt | (rate == 0) | logical_and.reduce([part == 0 for part in parts])
        return where(nothing, 0, due)
