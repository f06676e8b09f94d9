from numpy import maximum, minimum, select, where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import NOT_KNOWN, dated, where_known
from openfisca_bpa.entities import Person
from openfisca_bpa.working_life import DAY, Averaging, by_employer


class daily_hours_limit_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Normal hours in 24 hours, at most"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"

    def formula(person, period, parameters):
        act = parameters(period).storting.working_time
        household = parameters(period).regjeringen.household_employer
        relief = parameters(period).regjeringen.relief_worker

        without = _plus(dated(act, "normal_day_minutes"), person("passive_day_extension_minutes", period))
        consented = person("passive_work", period) & person("passive_work_consent", period)
        longest = dated(act, "passive_consent_day_minutes")
        in_household = _plus(
            dated(household, "normal_day_minutes"), person("passive_day_extension_minutes", period)
        )
        on_end = dated(relief, "continuous_minutes")
        return by_employer(
            person,
            period,
            _averaged(
                person,
                period,
                where(consented, longest, without),
                dated(act, "individual_day_minutes"),
                dated(act, "union_day_minutes"),
                dated(act, "labour_inspectorate_day_minutes"),
            ),
            _averaged(
                person,
                period,
                where(consented, NOT_KNOWN, in_household),
                dated(household, "individual_day_minutes"),
                NOT_KNOWN,
                NOT_KNOWN,
            ),
            where_known(minimum(on_end, DAY), on_end),
        )


def _plus(hours, extension):
    return where_known(hours + extension, hours, extension)


def _averaged(person, period, without, individual, union, inspectorate):
    """An agreement to average gives room and takes none away: our reading where passive work gives more."""
    averaging = person("averaging", period)
    room = select(
        [
            averaging == Averaging.individual_written,
            averaging == Averaging.union,
            averaging == Averaging.labour_inspectorate,
        ],
        [individual, union, inspectorate],
        without,
    )
    return where_known(maximum(without, room), without, room)
