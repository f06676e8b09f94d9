from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class in_intellectual_disability_criterion(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.YEAR
    label = "The person is counted in the block grant's criterion of intellectual disability"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"
