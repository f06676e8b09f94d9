from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person

PARTS = (
    "practical_assistance_minutes",
    "training_minutes",
    "personal_assistance_minutes",
    "support_contact_minutes",
    "night_minutes",
    "several_helpers_minutes",
    "night_several_helpers_minutes",
    "respite_minutes",
    "respite_night_minutes",
    "respite_several_helpers_minutes",
    "respite_night_several_helpers_minutes",
    "respite_health_minutes",
    "home_health_minutes",
    "higher_education_minutes",
    "neighbour_minutes",
)


class total_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Minutes a week over all services and arenas: information, no effect on the right"

    def formula(person, period):
        return sum(person(part, period) for part in PARTS)
