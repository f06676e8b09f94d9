"""Whether a decision waits until the complaint over it is answered (fvl § 42): decided by itself, with reasons."""

from __future__ import annotations

from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.core.domain.errors import Refused

# While somebody still looks at the complaint; afterwards there is nothing to wait for.
RUNNING = (ComplaintState.SENT, ComplaintState.IN_REVIEW, ComplaintState.FORWARDED)


def check_deferral(state: ComplaintState, reasons: str) -> None:
    """Refused when the complaint does not run, and without reasons: a no has to give them at once, and a yes tells
    the municipality why it has to wait.
    """
    if state not in RUNNING:
        raise Refused("casework.complaint.wrong_state")
    if not reasons.strip():
        raise Refused("casework.deferral.reasons_missing")
