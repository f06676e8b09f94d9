"""Supplements an hour by agreement, exact: in parts of an øre, so that a day's supplement is rounded once.

A rate is given as an amount an hour, as a share of the hourly pay in 10,000ths, or in thirds of it (KS pays one hour
and a third); 30,000 parts of an øre hold all three.
"""

import numpy

from openfisca_bpa.amounts import NOT_KNOWN, dated, is_known, share, where_known
from openfisca_bpa.employment import PayAgreement

PARTS = 30_000
_MINUTES = 60


def of_amount(ore):
    """A rate of so many øre an hour."""
    return where_known(numpy.asarray(ore, dtype=numpy.int64) * PARTS, ore)


def of_share(hourly, part):
    """A rate of so many 10,000ths of the hourly pay."""
    return where_known(hourly * part * (PARTS // 10_000), hourly, part)


def of_thirds(hourly, thirds):
    """A rate of so many thirds of the hourly pay."""
    return where_known(hourly * thirds * (PARTS // 3), hourly, thirds)


def first_known(*rates):
    """The first of the rates that is known."""
    found = numpy.asarray(rates[-1])
    for rate in reversed(rates[:-1]):
        found = numpy.where(is_known(rate), rate, found)
    return found


def share_or_amount(hourly, agreement, name):
    """A rate that an agreement gives on some days as a share of the pay an hour, on others as an amount."""
    part, ore = dated(agreement, f"{name}_share"), dated(agreement, f"{name}_hourly")
    return first_known(of_share(hourly, part), of_amount(ore))


def at_least(rate, floor):
    """`rate`, but never below `floor`; not known where one of the two is not."""
    return where_known(numpy.maximum(rate, floor), rate, floor)


def by_agreement(agreement, rates):
    """The rate of each person's agreement, not known for agreements that are not in `rates`."""
    return numpy.select(
        [agreement == PayAgreement[name] for name in rates], list(rates.values()), default=NOT_KNOWN
    )


def paid(minutes, rate):
    """The øre for so many minutes at a rate in parts an hour, rounded once; no minutes cost nothing."""
    return numpy.where(minutes == 0, 0, where_known(share(minutes, rate, _MINUTES * PARTS), rate))


def overtime_paid(person, period, parameters, kind):
    """The øre of a day's overtime; `kind` is "overtime", or "high_overtime" at the high rate.

    The contract's own or the law's, whichever is higher; without a contract's own, the agreement's.
    """
    hourly = person("hourly_pay", period)
    floor = of_share(hourly, person("overtime_supplement_part", period))
    own = of_amount(person(f"own_{kind}_hourly", period))
    by_uloba = dated(parameters(period).partene.uloba_fagforbundet, f"{kind}_share")
    agreed = by_agreement(
        person("pay_agreement", period), {"none": floor, "uloba_fagforbundet": of_share(hourly, by_uloba)}
    )
    rate = numpy.where(is_known(own), numpy.maximum(own, floor), agreed)
    return paid(person(f"pay_{kind}_minutes", period), rate)


def part_below(pay, paid_before, limit):
    """How much of `pay` lies below a yearly limit when so much was paid before it in the year."""
    room = numpy.maximum(numpy.asarray(limit) - paid_before, 0)
    return numpy.where(
        numpy.asarray(pay) == 0, 0, where_known(numpy.minimum(pay, room), pay, paid_before, limit)
    )


def limit(basic_amount, times, whole):
    """`times` / `whole` basic amounts in øre."""
    return where_known(share(basic_amount, times, whole), basic_amount, times)
