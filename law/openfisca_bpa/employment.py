"""Answers about pay and the employer's costs with more than two possibilities."""

from openfisca_core.indexed_enums import Enum


class PayAgreement(Enum):
    """The collective agreement that the assistant is paid by."""

    none = "No collective agreement: what the contract says"
    uloba_fagforbundet = "Uloba and Fagforbundet"
    nho_fagforbundet_481 = "NHO's care agreement with Fagforbundet (481)"
    nho_nsf_527 = "NHO's care agreement with the nurses' organisation NSF (527)"
    ks = "KS, the municipalities' main agreement"


class ContributionZone(Enum):
    """The employer's zone for the contribution to the national insurance; zone Ia is said with its free amount."""

    not_said = "The zone has not been said"
    zone_1 = "Zone I"
    zone_1a_within_free_amount = "Zone Ia, within the free amount"
    zone_1a_beyond_free_amount = "Zone Ia, beyond the free amount"
    zone_2 = "Zone II"
    zone_3 = "Zone III"
    zone_4 = "Zone IV"
    zone_4a = "Zone IVa"
    zone_5 = "Zone V"
