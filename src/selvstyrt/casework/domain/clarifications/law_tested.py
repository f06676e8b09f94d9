"""Has the law been tested with care: hours just below what gives a right."""

from __future__ import annotations

from selvstyrt.casework.domain.clarifications.clarification import Found, Rule
from selvstyrt.casework.domain.clarifications.weighed import Weighed
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.core.domain.hours import Hours
from selvstyrt.rules.domain.outcome import Result

NEAR = 60  # minutes a week; our rule, not law
_COUNTS = {Service.PERSONAL_ASSISTANCE, Service.SUPPORT_CONTACT, Service.RESPITE}


def near_threshold(weighed: Weighed) -> Found | None:
    """At most an hour below a threshold, no right, and something that was cut or does not count made it so."""
    counted = weighed.countable
    if weighed.result is not Result.NO_RIGHT_DUTY_STANDS or counted is None or counted[0] != counted[1]:
        return None
    below = [limit for limit in weighed.thresholds if 0 < limit - counted[0] <= NEAR]
    if not below or not (weighed.reduced or any(line.service not in _COUNTS for line in weighed.lines)):
        return None
    cut = tuple((line.area, line.asked, line.found) for line in weighed.reduced)
    params = (("counted", Hours(counted[0])), ("threshold", Hours(below[0])))
    return Found((counted[0], below[0], cut), params)


RULES = (Rule("near_threshold", "", near_threshold),)
