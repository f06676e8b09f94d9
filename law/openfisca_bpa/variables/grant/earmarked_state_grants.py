from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount
from openfisca_bpa.entities import Person


class earmarked_state_grants(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    label = "Earmarked state grants for the person that are to be deducted"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"
