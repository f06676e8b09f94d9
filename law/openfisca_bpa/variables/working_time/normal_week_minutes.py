from numpy import maximum, minimum, select
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import Rota, by_employer


class normal_week_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Normal hours a week by the working pattern"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer

        return by_employer(
            person,
            period,
            _by_rota(person, period, act, dated(act, "normal_week_minutes")),
            _by_rota(person, period, act, dated(household, "normal_week_minutes")),
        )


def _by_rota(person, period, act, ordinary):
    """The normal week; a three-part rota converts Sunday and night hours between paragraphs 4 and 5.

    Whole minutes, rounded down: our rule. That a rota with every third Sunday is never above paragraph 4: our
    reading of paragraphs 4 and 6 together.
    """
    highest, lowest = dated(act, "rota_week_minutes"), dated(act, "three_part_lowest_week_minutes")
    sunday, night = dated(act, "three_part_sunday_hour_minutes"), dated(act, "three_part_night_hour_minutes")
    more = (sunday - 60) * person("rota_sunday_minutes", period) + (night - 60) * person(
        "rota_night_minutes", period
    )
    converted = ordinary - (more + 59) // 60
    three_part = where_known(
        minimum(maximum(converted, lowest), highest), ordinary, highest, lowest, sunday, night
    )
    rota = person("rota", period)
    return select(
        [rota == Rota.round_the_clock, rota == Rota.continuous, rota == Rota.three_part],
        [highest, dated(act, "continuous_week_minutes"), three_part],
        ordinary,
    )
