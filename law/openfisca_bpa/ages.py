"""Ages in whole years, exact to the day."""

import numpy


def whole_years(births, day):
    """Birthdays reached by `day` (an OpenFisca instant), for an array of birth dates.

    A person born on 29 February comes of age on 1 March in other years: our rule, the later and
    milder one for upper age limits.
    """
    months = births.astype("datetime64[M]")
    birth_year = births.astype("datetime64[Y]").astype(int) + 1970
    birth_month = months.astype(int) % 12 + 1
    birth_day = (births.astype("datetime64[D]") - months).astype(int) + 1
    reached = (birth_month < day.month) | ((birth_month == day.month) & (birth_day <= day.day))
    return day.year - birth_year - numpy.where(reached, 0, 1)
