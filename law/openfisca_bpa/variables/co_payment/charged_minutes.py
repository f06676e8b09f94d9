from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class charged_minutes(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "The month's chargeable time, to the nearest half hour"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§9"

    def formula_2012_01_01(person, period, parameters):
        """The month's time is rounded as one sum, and a quarter of an hour falls down: both our rules."""
        step = parameters(period).regjeringen.co_payment.time_rounding_minutes
        return (2 * person("chargeable_minutes", period) + step - 1) // (2 * step) * step
