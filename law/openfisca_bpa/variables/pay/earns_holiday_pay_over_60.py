from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class earns_holiday_pay_over_60(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "Earns the higher holiday pay of those over 60"
    reference = "https://lovdata.no/lov/1988-04-29-21/§10"

    def formula_2017_08_15(person, period, parameters):
        """Who turns 60 by the end of the holiday year, which is the year after the one in which the pay is earned."""
        holiday_year = period.start.year + 1
        birth_year = person("birth_date", period).astype("datetime64[Y]").astype(int) + 1970
        return holiday_year - birth_year >= parameters(period).storting.pay.holiday_pay_over_60_age
