from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class has_valid_decision(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.YEAR
    label = "A valid decision on the services stood in the accounts year"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"
