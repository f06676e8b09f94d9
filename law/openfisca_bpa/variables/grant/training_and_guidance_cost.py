from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount
from openfisca_bpa.entities import Person


class training_and_guidance_cost(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    label = "Of these: training and guidance"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"
