"""Answers about the review of a complaint with more than two possibilities."""

from openfisca_core.indexed_enums import Enum


class SelfGovernmentWeight(Enum):
    """How much the municipality's self-government weighs when its free discretion is reviewed."""

    not_known = "Not known before the wording was read"
    weight = "Weight"
    great_weight = "Great weight"
    particular_weight = "Particularly great weight"
