from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, is_known
from openfisca_bpa.entities import Person
from openfisca_bpa.whether import Whether, whether


class time_record_required(Variable):
    value_type = Enum
    possible_values = Whether
    default_value = Whether.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "The employer must keep a record of the hours worked"
    reference = "https://lovdata.no/forskrift/2022-06-03-969"

    def formula(person, period, parameters):
        """Read for private households only: for other employers it is not known here."""
        regulated = person("household_rules_apply", period) == Whether.yes
        required = dated(parameters(period).regjeringen.household_employer, "time_record")
        return whether(regulated & is_known(required), regulated & (required == 1))
