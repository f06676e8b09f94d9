from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.employment import ContributionZone
from openfisca_bpa.entities import Person


class contribution_zone(Variable):
    value_type = Enum
    possible_values = ContributionZone
    default_value = ContributionZone.not_said
    entity = Person
    definition_period = DateUnit.DAY
    label = "The employer's zone for the contribution to the national insurance"
    reference = "https://lovdata.no/lov/1997-02-28-19/§23-2"
