from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount
from openfisca_bpa.entities import Person


class refunded_sick_pay(Amount):
    value_type = int
    default_value = 0
    entity = Person
    definition_period = DateUnit.DAY
    label = "The part of the day's pay that is sick pay refunded by NAV"
    reference = "https://lovdata.no/lov/1997-02-28-19/§23-2"
