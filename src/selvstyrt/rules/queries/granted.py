"""Granted: what the day of the first grant says about BPA before the age limit (pbrl § 2-1 d (1), last sentence)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from selvstyrt.rules.domain.facts import CaseFacts, FactsError
from selvstyrt.rules.queries.law import parameter, provision


def with_grant(facts: CaseFacts) -> CaseFacts:
    """The facts with `bpa_before_67_under_right` settled by the day of the grant, where that is given.

    A grant before the right existed, or one that contradicts what was said, raises FactsError.
    """
    granted, said = facts.bpa_granted_on, facts.bpa_before_67_under_right
    if granted is None:
        return facts
    right_since = provision("storting.right.in_force", granted).valid_from
    if granted < right_since:
        raise FactsError("bpa_granted_on", "rules.granted_before_right", since=right_since.isoformat())
    if facts.birth_date is None:
        return facts
    limit = _birthday(
        facts.birth_date, parameter("storting.right.age_limit").get_at_instant(granted.isoformat())
    )
    if said is not None and said is not (granted < limit):
        raise FactsError("bpa_before_67_under_right", "rules.granted_contradicts", day=granted, limit=limit)
    return replace(facts, bpa_before_67_under_right=granted < limit)


def _birthday(born: date, age: int) -> date:
    """Born on 29 February: 1 March in common years (our rule, as in the law package)."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)
