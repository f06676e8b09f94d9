from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated
from openfisca_bpa.entities import Person
from openfisca_bpa.pay_rates import first_known


class pay_basic_amount(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "The basic amount of the day"
    reference = "https://lovdata.no/lov/1997-02-28-19/§1-4"

    def formula(person, period, parameters):
        """Of the day, for the limits of pension; co-payment asks for 1 January and holiday pay for 31 December."""
        return first_known(
            dated(parameters(period).storting, "basic_amount"), person("own_basic_amount", period)
        )
