from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, where_known
from openfisca_bpa.entities import Person


class gross_pay(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Gross pay of the day"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"

    def formula(person, period, parameters):
        parts = [
            person(name, period)
            for name in (
                "base_pay",
                "evening_supplement",
                "night_supplement",
                "weekend_supplement",
                "public_holiday_supplement",
                "overtime_supplement",
                "high_overtime_supplement",
            )
        ]
        return where_known(sum(parts), *parts)
