from numpy import select
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, where_known
from openfisca_bpa.entities import Person


class income_step_amount(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "The municipality's amount for the household's step of income, a month or an hour"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"

    def formula_2012_01_01(person, period):
        """A step reaches up to its limit; who stands at the limit is on the next. A limit of 0 is not in use."""
        income = person("household_income", period)
        basic_amount = person("basic_amount_in_january", period.this_year)
        amount = select(
            [100 * income < person(f"step_{number}_limit", period) * basic_amount for number in (1, 2, 3, 4)],
            [person(f"step_{number}_amount", period) for number in (1, 2, 3, 4)],
            person("top_step_amount", period),
        )
        return where_known(amount, income, basic_amount)
