from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, dated
from openfisca_bpa.entities import Person


class basic_amount_in_january(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = "The basic amount (G) of the National Insurance on 1 January of the year"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"

    def formula(person, period, parameters):
        """A year's parameters are those of its first day, which is the day § 10 (2) names.

        Apart from `pay_basic_amount`, the one of a day on which somebody is paid, and never taken from elsewhere: who
        charges must use the rate that is set, so where it is not known here the limit is not known.
        """
        return person.filled_array(dated(parameters(period).storting, "basic_amount"))
