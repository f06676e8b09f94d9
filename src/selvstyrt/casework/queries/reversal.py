"""Whether a new decision stays within what its case was opened for: never worse where it may not be."""

from __future__ import annotations

from selvstyrt.casework.domain.effect import Terms, worse_in
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.proposal import ProposalContent
from selvstyrt.casework.domain.reversal import ReversalGround
from selvstyrt.casework.models import Case, Decision
from selvstyrt.core.domain.errors import Refused


def check_reversal_ground(case: Case, content: ProposalContent) -> None:
    """Refused when what is proposed is worse in hours, free use or period than the decision it changes, in a case
    opened as not to the person's detriment (fvl § 35 letter a) or because a complaint was right (fvl § 33).
    """
    if case.origin == Origin.COMPLAINT_MET:
        code = "casework.reversal.worse_after_complaint"
    elif case.origin == Origin.OWN_REVERSAL and case.opening.ground == ReversalGround.NOT_TO_DETRIMENT:
        code = "casework.reversal.worse"
    else:
        return
    old = Decision.objects.within(case.municipality).get(case=case.follows_id)
    before = Terms(old.minutes_a_week, old.free_use_over_year, old.valid_from, old.valid_to)
    after = Terms(
        content.granted.minutes,
        content.free_use_over_year,
        content.period.valid_from,
        content.period.valid_to,
    )
    if worse_in(before, after):
        raise Refused(code)
