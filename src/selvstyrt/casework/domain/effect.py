"""What came of a reversal: the new decision beside the old one."""

from enum import StrEnum


class Effect(StrEnum):
    """How much of what the reversal was about the person got."""

    NONE_OR_SMALL = "none_or_small"
    PARTLY = "partly"
    LARGELY_OR_FULLY = "largely_or_fully"
