"""Yes, no and not known: for a rule that was not known, or not there to be read, on the day asked about."""

import numpy
from openfisca_core.indexed_enums import Enum


class Whether(Enum):
    """A yes-or-no answer that may be not known."""

    not_known = "Not known on this day"
    yes = "Yes"
    no = "No"


def whether(known, yes):
    """`yes` as an answer, but not known where it is not `known`."""
    return numpy.select([~known, yes], [Whether.not_known, Whether.yes], Whether.no)
