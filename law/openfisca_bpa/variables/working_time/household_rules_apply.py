from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether
from openfisca_bpa.working_life import EmployerKind


class household_rules_apply(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "The regulation for work in private households holds"
    reference = "https://lovdata.no/forskrift/2022-06-03-969/§1"

    def formula(person, period, parameters):
        own = person("employer_kind", period) == EmployerKind.private_household
        usual = person("usual_weekly_minutes", period)
        above = dated(parameters(period).regjeringen.household_employer, "scope_above_minutes")
        return whether(~own | is_known(usual, above), own & (usual > above))
