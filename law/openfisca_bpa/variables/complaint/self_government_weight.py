from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import choice
from openfisca_bpa.entities import Person
from openfisca_bpa.weights import SelfGovernmentWeight


class self_government_weight(Variable):
    value_type = Enum
    possible_values = SelfGovernmentWeight
    default_value = SelfGovernmentWeight.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "How much municipal self-government weighs when free discretion is reviewed"
    reference = "https://lovdata.no/lov/1999-07-02-63/§7-7"

    def formula_2026_05_02(person, period):
        """Weight for health services, great weight for other services; BPA is another service."""
        health = person("decision_is_health_service", period)
        return choice(
            SelfGovernmentWeight, [health], [SelfGovernmentWeight.weight], SelfGovernmentWeight.great_weight
        )
