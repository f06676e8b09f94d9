"""Limits between amounts of which one may be not known: what is certain in spite of it is still answered."""

import numpy

from openfisca_bpa.amounts import where_known


def lesser(amount, limit):
    """`amount`, at most `limit`. Nothing stays nothing, even where the other is not known."""
    nothing = (numpy.asarray(amount) == 0) | (numpy.asarray(limit) == 0)
    return numpy.where(nothing, 0, where_known(numpy.minimum(amount, limit), amount, limit))


def beyond(amount, threshold):
    """The part of `amount` above `threshold`, never below zero. Nothing has no part above anything."""
    above = numpy.maximum(numpy.asarray(amount) - threshold, 0)
    return numpy.where(numpy.asarray(amount) == 0, 0, where_known(above, amount, threshold))
