"""Where a case comes from. A new case never edits the old one: it points back at the case it follows."""

from enum import StrEnum


class Origin(StrEnum):
    """Why a case was opened."""

    APPLICATION = "application"
    COMPLAINT_MET = "complaint_met"  # the municipality changes its decision after a complaint (fvl § 33)
    OWN_REVERSAL = "own_reversal"  # without a complaint (fvl § 35)
    RENEWAL = "renewal"  # before a decision limited in time ends
    REASSESSMENT = "reassessment"  # life has changed, or the person or the municipality asks for a new look
    AFTER_APPEAL = "after_appeal"  # the county governor set the decision aside or changed it (fvl § 34)
    MOVING = "moving"  # to a new municipality, with the old decision in hand


# All but an application, and a move from a municipality that is not here, point at a case.
FOLLOWING = tuple(each for each in Origin if each not in (Origin.APPLICATION, Origin.MOVING))
