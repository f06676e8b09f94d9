"""Reversal without a complaint (fvl § 35): on which ground, and how the decision it is about stands."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from selvstyrt.core.domain.errors import Refused


class ReversalGround(StrEnum):
    """Why the municipality may change its own decision (fvl § 35 first paragraph)."""

    NOT_TO_DETRIMENT = "not_to_detriment"  # letter a
    NOT_YET_NOTIFIED = "not_yet_notified"  # letter b
    INVALID = "invalid"  # letter c


class Standing(StrEnum):
    """How a decision stands on a day: what changing it means hangs on this (C18)."""

    EXPIRED = "expired"  # its last day is past: a new decision takes nothing away
    TIME_LIMITED = "time_limited"  # it runs to a last day: to cut it before that is to reverse it
    OPEN_ENDED = "open_ended"  # it runs until further notice: to cut it is to reverse it


def standing_on(day: date, valid_to: date | None) -> Standing:
    """How a decision with this last day stands; its last day still counts."""
    if valid_to is None:
        return Standing.OPEN_ENDED
    return Standing.EXPIRED if valid_to < day else Standing.TIME_LIMITED


def check_ground(ground: ReversalGround | None, *, to_detriment: bool, is_notified: bool) -> ReversalGround:
    """The ground, when it can carry a reversal; Refused without one, and with one that the case contradicts.

    To the person's detriment only what nobody has been told of yet, or what is invalid, can be reversed. Whether it
    is invalid a person judges, and writes why.
    """
    if ground is None:
        raise Refused("casework.reversal.ground_missing")
    if ground is ReversalGround.NOT_TO_DETRIMENT and to_detriment:
        raise Refused("casework.reversal.to_detriment")
    if ground is ReversalGround.NOT_YET_NOTIFIED and is_notified:
        raise Refused("casework.reversal.is_notified")
    return ground
