"""Answers with more than two possibilities, shared by variables."""

from openfisca_core.indexed_enums import Enum


class HigherCost(Enum):
    """Has the municipality documented that organising as BPA costs substantially more?"""

    not_said = "The municipality has not said whether BPA would cost substantially more"
    not_documented = "The municipality decides without having documented substantially higher cost"
    documented = "The municipality has documented substantially higher cost"


class BpaRight(Enum):
    """The individual right to have services organised as BPA."""

    no_right = "No individual right to have the services organised as BPA"
    right_unless_higher_cost = "A right unless the municipality documents substantially higher cost"
    right = "A right to have the services organised as BPA"
