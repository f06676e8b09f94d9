"""Amounts of money: whole øre in 64-bit integers, not known told apart from zero, rounded once and visibly.

OpenFisca's own numbers are too small for money: its floats have 32 bits and lose øre from 131,072 kr, its integers
wrap round above 21 million kr in øre, both without a word.
"""

from functools import reduce

import numpy
from openfisca_core.errors import ParameterNotFoundError
from openfisca_core.variables import Variable

# An amount or a count is never negative here, so this cannot be mistaken for one. It is legible in a case.
NOT_KNOWN = -1


class Amount(Variable):
    """A variable of whole øre (or another large count). NOT_KNOWN (-1) where a rate it needs is not known."""

    def __init__(self, baseline_variable=None):
        super().__init__(baseline_variable)
        self.dtype = numpy.int64


def dated(node, name):
    """The value of the parameter `name` under `node` on the day asked about, NOT_KNOWN where none is known.

    An explanation shows the parameter either way.
    """
    try:
        return getattr(node, name)
    except ParameterNotFoundError:
        if tracer := getattr(node, "tracer", None):
            at = node.parameter_node_at_instant
            tracer.record_parameter_access(f"{at._name}.{name}", at._instant_str, None)  # as the tracer's own
        return NOT_KNOWN


def is_known(*amounts):
    """Where every one of these is known."""
    return reduce(numpy.logical_and, (numpy.asarray(amount) != NOT_KNOWN for amount in amounts))


def where_known(result, *amounts):
    """`result`, but not known wherever one of the amounts it rests on is not known."""
    return numpy.where(is_known(*amounts), result, NOT_KNOWN)


def share(amount, part, whole):
    """`amount` × `part` / `whole` as whole øre, half an øre up: the one rounding of a calculation (our rule).

    Exact up to `amount` × `part` = 4.6 × 10^18: 46 million million kr for a part in 10,000.
    """
    return (2 * numpy.asarray(amount, dtype=numpy.int64) * part + whole) // (2 * whole)
