from numpy import select, where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, share, where_known
from openfisca_bpa.charges import ChargeScheme
from openfisca_bpa.entities import Person
from openfisca_bpa.limits import lesser


class co_payment_before_limits(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "What the municipality's own scheme asks for the month, before the regulation's limits"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"

    def formula_2012_01_01(person, period):
        scheme = person("charge_scheme", period)
        minutes = person("co_payment_basis_minutes", period)
        of_month = person("scheme_month_amount", period)
        of_hour = person("scheme_hour_amount", period)
        by_income = (scheme == ChargeScheme.monthly_by_income) | (scheme == ChargeScheme.hourly_by_income)
        # Steps are looked up only where some scheme has them: beside another they are neither known nor unknown.
        of_step = person("income_step_amount", period) if by_income.any() else NOT_KNOWN
        asked = select(
            [
                (minutes == 0) | (scheme == ChargeScheme.free),
                (scheme == ChargeScheme.monthly) | (scheme == ChargeScheme.subscription),
                scheme == ChargeScheme.hourly,
                scheme == ChargeScheme.monthly_by_income,
                scheme == ChargeScheme.hourly_by_income,
            ],
            [
                0,
                of_month,
                where_known(share(of_hour, minutes, 60), of_hour),
                of_step,
                where_known(share(of_step, minutes, 60), of_step),
            ],
            NOT_KNOWN,
        )
        most = person("scheme_month_maximum", period)
        return where(person("scheme_has_month_maximum", period), lesser(asked, most), asked)
