"""Has the law been tested with care: hours just below what gives a right."""

from __future__ import annotations

from selvstyrt.casework.domain.clarifications.clarification import Found, Rule
from selvstyrt.casework.domain.clarifications.weighed import Weighed
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.core.domain.hours import Hours

NEAR = 60  # minutes a week; our rule, not law
_COUNTS = {Service.PERSONAL_ASSISTANCE, Service.SUPPORT_CONTACT, Service.RESPITE}


def near_threshold(weighed: Weighed) -> Found | None:
    """Assessed hours within one hour below a threshold, and nothing in the file that documents them.

    Documented are hours that are the applicant's own in full, and hours for which somebody has been at home with the
    person and written the minutes.
    """
    counted = weighed.countable
    if weighed.is_documented or counted is None or counted[0] != counted[1] or _is_as_asked(weighed):
        return None
    below = [limit for limit in weighed.thresholds if 0 < limit - counted[0] <= NEAR]
    if not below:
        return None
    cut = tuple((line.area, line.asked, line.found) for line in weighed.reduced)
    params = (("counted", Hours(counted[0])), ("threshold", Hours(below[0])))
    return Found((counted[0], below[0], cut), params)


def _is_as_asked(weighed: Weighed) -> bool:
    """All that was asked was found, and all of it counts."""
    return not weighed.reduced and all(line.service in _COUNTS for line in weighed.lines)


RULES = (Rule("near_threshold", "", near_threshold),)
