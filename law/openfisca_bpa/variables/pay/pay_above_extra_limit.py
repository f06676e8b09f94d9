from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class pay_above_extra_limit(Amount):
    value_type = int
    default_value = NOT_KNOWN
    entity = Person
    definition_period = DateUnit.DAY
    label = "The part of the day's pay above the limit of the extra contribution"
    reference = "https://lovdata.no/lov/1997-02-28-19/§23-2"
