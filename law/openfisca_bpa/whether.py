"""Yes, no and not known: for a rule that was not known, or not there to be read, on the day asked about."""

import numpy
from openfisca_core.indexed_enums import Enum, EnumArray


class Whether(Enum):
    """A yes-or-no answer that may be not known."""

    not_known = "Not known on this day"
    yes = "Yes"
    no = "No"


def whether(known, yes):
    """`yes` as an answer, but not known where it is not `known`."""
    answer = numpy.select([~known, yes], [Whether.not_known.index, Whether.yes.index], Whether.no.index)
    return EnumArray(answer, Whether)  # by number, as names are slow for a whole population
