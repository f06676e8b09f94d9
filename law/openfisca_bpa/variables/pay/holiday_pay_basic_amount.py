from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import first_known


class holiday_pay_basic_amount(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "The basic amount on 31 December of the year in which the holiday pay is earned"
    reference = "https://lovdata.no/lov/1988-04-29-21/§10"

    def formula(person, period, parameters):
        """Of the year's last day, whichever day is paid: § 10 (3) names it. On other days it is `pay_basic_amount`."""
        year_end = parameters(f"{period.start.year}-12-31").storting
        return first_known(dated(year_end, "basic_amount"), person("own_basic_amount", period))
