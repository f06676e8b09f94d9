from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount
from openfisca_bpa.entities import Person


class user_payments(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    label = "The person's own payments for the services"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"
