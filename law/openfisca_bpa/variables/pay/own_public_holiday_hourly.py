from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class own_public_holiday_hourly(Amount):
    value_type = int
    default_value = NOT_KNOWN
    entity = Person
    definition_period = DateUnit.DAY
    label = "Supplement an hour on public holidays by contract; goes before the agreement's"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"
