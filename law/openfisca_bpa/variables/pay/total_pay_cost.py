from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, where_known
from openfisca_bpa.entities import Person


class total_pay_cost(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "What the day costs the employer"
    reference = "https://lovdata.no/lov/1997-02-28-19/§23-2"

    def formula(person, period, parameters):
        parts = [
            person(name, period)
            for name in (
                "paid_by_employer",
                "holiday_pay_earned",
                "pension_cost",
                "employer_contribution",
                "extra_employer_contribution",
            )
        ]
        return where_known(sum(parts), *parts)
