from numpy import datetime64, where
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import Admissible, Excused, Timely, choice, is_day
from openfisca_bpa.entities import Person


class complaint_admissible(Variable):
    value_type = Enum
    possible_values = Admissible
    default_value = Admissible.not_known
    entity = Person
    definition_period = DateUnit.DAY
    label = "Can the complaint be taken up, as far as time decides?"
    reference = "https://lovdata.no/lov/1967-02-10/§31"

    def formula(person, period):
        """In time it can; late it can within a year of the decision where people find the lateness excused."""
        timely = person("complaint_timely", period)
        posted = person("complaint_posted_on", period)
        limit = person("complaint_absolute_limit", period)
        judged = person("lateness_excused", period)
        today = datetime64(period.start.date, "D")
        late = timely == Timely.late
        acted_on = where(is_day(posted), posted, today)
        too_late = late & is_day(limit) & (acted_on > limit)
        excused = late & is_day(limit) & (judged == Excused.excused)
        return choice(
            Admissible,
            [
                (timely == Timely.in_time) | (timely == Timely.still_open),
                too_late | (late & (judged == Excused.not_excused)),
                excused,
            ],
            [Admissible.can_be_taken_up, Admissible.cannot_be_taken_up, Admissible.can_be_taken_up],
            Admissible.not_known,
        )
