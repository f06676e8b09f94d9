"""Days: a day that has not come or is not known, deadlines in weeks, months and years, and what became of them."""

from datetime import date

import numpy
from openfisca_core.indexed_enums import Enum, EnumArray

from openfisca_bpa.amounts import is_known

# Not happened, or not known. A day of the law is never this early; it is legible in a case.
NO_DAY = date(1, 1, 1)
_NO_DAY = numpy.datetime64(NO_DAY, "D")


class Timely(Enum):
    """What became of a deadline, as it stands on the day asked about."""

    not_known = "Not known: the day it is counted from, or its length, is not known"
    still_open = "Not done yet, and there is still time"
    in_time = "Done in time"
    late = "Done too late, or not done and the time is over"


class Excused(Enum):
    """Whether lateness is excused: a judgment left to people (fvl § 31)."""

    not_judged = "Nobody has judged it yet"
    excused = "The person is not to blame, or there are special reasons to take it up"
    not_excused = "Neither"


class Admissible(Enum):
    """Whether a complaint can be taken up."""

    not_known = "Not known yet"
    can_be_taken_up = "It can be taken up"
    cannot_be_taken_up = "It cannot be taken up"


def is_day(*days):
    """Where each of these days is known."""
    return numpy.logical_and.reduce([numpy.asarray(day) != _NO_DAY for day in days])


def weeks_after(days, weeks):
    """The same day of the week so many weeks later; no day where one of the two is not known."""
    return _where_known(days + numpy.timedelta64(7, "D") * weeks, days, weeks)


def months_after(days, months):
    """The same day of the month so many months later, or that month's last day where it has no such day.

    So a month from 31 January is 28 February, 29 February in a leap year: our reading, since the acts do not say.
    """
    first = days.astype("datetime64[M]")
    day_of_month = days - first.astype("datetime64[D]")
    then = first + numpy.timedelta64(1, "M") * months
    last = (then + numpy.timedelta64(1, "M")).astype("datetime64[D]") - numpy.timedelta64(1, "D")
    found = numpy.minimum(then.astype("datetime64[D]") + day_of_month, last)
    return _where_known(found, days, months)


def years_after(days, years):
    """The same date so many years later; 29 February becomes 28 February in common years: our reading."""
    return numpy.where(is_known(years), months_after(days, 12 * years), _NO_DAY)


def timely(done, due, today):
    """What became of a deadline: `done` and `due` are days, `today` an OpenFisca instant.

    The last day counts as in time. A last day on a Sunday or holiday is not moved: what we call the last day is never
    later than the law's own.
    """
    now = numpy.datetime64(today.date, "D")
    happened = is_day(done)
    return choice(
        Timely,
        [~is_day(due), happened & (done <= due), ~happened & (now <= due)],
        [Timely.not_known, Timely.in_time, Timely.still_open],
        Timely.late,
    )


def choice(enum, conditions, answers, otherwise):
    """For each row the answer of the first condition that holds; by number, as names are slow for a population."""
    return EnumArray(numpy.select(conditions, [each.index for each in answers], otherwise.index), enum)


def _where_known(found, days, length):
    return numpy.where(is_day(days) & is_known(length), found, _NO_DAY)
