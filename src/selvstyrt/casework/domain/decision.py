"""The words a proposal and a decision are made of."""

from enum import StrEnum


class ProposalState(StrEnum):
    """Where a prepared decision stands."""

    WAITING = "waiting"
    RETURNED = "returned"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"  # the applicant withdrew while it waited


class Result(StrEnum):
    """What the decision gives."""

    GRANTED = "granted"
    PARTLY_GRANTED = "partly_granted"
    REFUSED = "refused"
