"""What does the person lose beside what they had: moved hours, fewer hours, a decision that still runs?"""

from __future__ import annotations

from selvstyrt.casework.domain.clarifications.clarification import Found, Rule
from selvstyrt.casework.domain.clarifications.weighed import Before, Weighed
from selvstyrt.casework.domain.hearing import is_covered
from selvstyrt.core.domain.hours import Hours

LONG_MONTHS = 24  # pbrl § 2-1 d (3): long-lasting is more than two years
SHORT_DAYS = 366  # our rule: a decision for a year or less


def _is_less(weighed: Weighed) -> bool:
    """Everything assessed, and less than before."""
    return weighed.before is not None and bool(weighed.lines) and weighed.found < weighed.before.minutes


def _facts(weighed: Weighed, before: Before) -> tuple[object, ...]:
    return (before.minutes, before.valid_from, before.valid_to, weighed.found)


def _params(weighed: Weighed, before: Before) -> tuple[tuple[str, object], ...]:
    return (("before", Hours(before.minutes)), ("now", Hours(weighed.found)))


def moved_hours(weighed: Weighed) -> Found | None:
    """One area gets more than before and another less although as much is asked, or the sum is the old one although
    more is asked (LDO 15/1583).
    """
    before = weighed.before
    if before is None or not weighed.lines or weighed.asked <= before.minutes:
        return None
    if not before.areas:
        same = weighed.found == before.minutes
        return Found(_facts(weighed, before), _params(weighed, before)) if same else None
    had = dict(before.areas)
    found, asked = _by_area(weighed)
    more = [area for area in found if found[area] > had.get(area, 0)]
    less = [area for area in had if found.get(area, 0) < had[area] <= asked.get(area, 0)]
    if not more or not less:
        return None
    return Found((*_facts(weighed, before), sorted(found.items())), _params(weighed, before), tuple(less))


def _by_area(weighed: Weighed) -> tuple[dict[str, int], dict[str, int]]:
    found: dict[str, int] = {}
    asked: dict[str, int] = {}
    for line in weighed.lines:
        found[line.area] = found.get(line.area, 0) + line.found
        asked[line.area] = asked.get(line.area, 0) + line.asked
    return found, asked


def less_than_before(weighed: Weighed) -> Found | None:
    """Fewer hours than the last decision: what has changed in the person's life?"""
    before = weighed.before
    if before is None or not _is_less(weighed):
        return None
    return Found(_facts(weighed, before), _params(weighed, before))


def _cut_running(weighed: Weighed) -> Before | None:
    """The decision that still runs when this one starts, and that this one takes hours from."""
    before = weighed.before
    return before if before and _is_less(weighed) and before.runs_on(weighed.starts) else None


def no_advance_notice(weighed: Weighed) -> Found | None:
    """A running decision is cut, and nobody has been told of it and had time to answer."""
    before = _cut_running(weighed)
    if before is None or is_covered(weighed.notices, weighed.found, weighed.on):
        return None
    told = tuple(each.facts for each in weighed.notices)
    return Found((*_facts(weighed, before), told), _params(weighed, before))


def refusal_not_heard(weighed: Weighed) -> Found | None:
    """A need is refused whole, and nobody has been told of it and had time to answer."""
    refused = [line for line in weighed.reduced if line.is_refused]
    if not refused or _cut_running(weighed) or is_covered(weighed.notices, weighed.found, weighed.on):
        return None
    facts = tuple((line.area, line.asked, line.reason) for line in refused)
    told = tuple(each.facts for each in weighed.notices)
    return Found((*facts, told), areas=tuple(dict.fromkeys(line.area for line in refused)))


def open_ended_cut(weighed: Weighed) -> Found | None:
    """The running decision has no end: cutting it is a reversal, and needs its ground in fvl § 35."""
    before = weighed.before
    if before is None or before.valid_to is not None or not _is_less(weighed):
        return None
    return Found(_facts(weighed, before), (("since", before.valid_from),))


def time_limited_cut(weighed: Weighed) -> Found | None:
    """The running decision lasts to a day, and the new one takes hours away before it."""
    before = weighed.before
    if before is None or before.valid_to is None or not _is_less(weighed):
        return None
    return (
        Found(_facts(weighed, before), (("last", before.valid_to),))
        if before.runs_on(weighed.starts)
        else None
    )


def short_period(weighed: Weighed) -> Found | None:
    """A decision for a year or less although the need is expected to last."""
    terms = weighed.terms
    if (
        terms is None
        or terms.valid_to is None
        or (weighed.months_low or 0) <= LONG_MONTHS
        or not weighed.found
    ):
        return None
    if (terms.valid_to - terms.valid_from).days + 1 > SHORT_DAYS:
        return None
    return Found((terms.valid_from, terms.valid_to, weighed.months_low), (("last", terms.valid_to),))


RULES = (
    Rule("moved_hours", "fvl § 17, likestillings- og diskrimineringsloven § 20", moved_hours),
    Rule("less_than_before", "fvl §§ 17, 25", less_than_before),
    Rule("no_advance_notice", "fvl § 16", no_advance_notice),
    Rule("refusal_not_heard", "", refusal_not_heard),
    Rule("open_ended_cut", "fvl § 35", open_ended_cut),
    Rule("time_limited_cut", "fvl § 35", time_limited_cut),
    Rule("short_period", "", short_period),
)
