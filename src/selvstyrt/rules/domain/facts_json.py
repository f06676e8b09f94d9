"""Case facts as JSON and back, so that a decision can keep what it was built on."""

from __future__ import annotations

from datetime import date
from typing import Any

from selvstyrt.rules.domain.checks import check
from selvstyrt.rules.domain.facts import ArenaKind, CaseFacts, OtherArena, ServiceHours, ServiceKind
from selvstyrt.rules.domain.interval import ANY_DURATION, ANY_HOURS, Interval
from selvstyrt.rules.domain.reading import Field

_DATES = ("birth_date", "child_birth_date", "bpa_granted_on")
_YES_OR_NO = (
    "bpa_before_67_under_right",
    "municipality_documents_higher_cost",
    "needs_night_services_continuously",
    "needs_several_helpers_continuously",
    "respite_for_home_dwelling_child",
)
_FACTS = frozenset(
    {"about", "assessed_on", "duration_months", "services", "other_arenas", *_DATES, *_YES_OR_NO}
)


def facts_from_json(data: object) -> CaseFacts:
    """Facts from parsed JSON; a member left out or null is unknown. Raises FactsError at the field's path.

    Hours are "37:30", "37.5", a number, {"low": …, "high": …} or null; `about` is a note to the reader.
    """
    given = Field("", data).members(_FACTS, frozenset({"assessed_on"}))
    single: dict[str, Any] = {name: given[name].day() for name in _DATES if name in given}
    single |= {name: given[name].yes_or_no() for name in _YES_OR_NO if name in given}
    facts = CaseFacts(
        assessed_on=given["assessed_on"].day(),
        duration_months=given["duration_months"].months() if "duration_months" in given else ANY_DURATION,
        services=given["services"].items(_service) if "services" in given else (),
        other_arenas=given["other_arenas"].items(_arena) if "other_arenas" in given else (),
        **single,
    )
    check(facts)
    return facts


def facts_to_json(facts: CaseFacts) -> dict[str, Any]:
    """Plain data for json.dumps; `facts_from_json` gives the same facts back."""
    return {
        "assessed_on": facts.assessed_on.isoformat(),
        "duration_months": _whole(facts.duration_months),
        "services": [
            {
                "kind": line.kind.value,
                "hours": _hours(line.minutes),
                "night": line.night,
                "several_helpers": line.several_helpers,
            }
            for line in facts.services
        ],
        "other_arenas": [
            {"kind": arena.kind.value, "hours": _hours(arena.minutes)} for arena in facts.other_arenas
        ],
        **{name: _iso(getattr(facts, name)) for name in _DATES},
        **{name: getattr(facts, name) for name in _YES_OR_NO},
    }


def _service(field: Field) -> ServiceHours:
    given = field.members(frozenset({"kind", "hours", "night", "several_helpers"}), frozenset({"kind"}))
    return ServiceHours(
        kind=given["kind"].one_of(ServiceKind),
        minutes=given["hours"].hours() if "hours" in given else ANY_HOURS,
        night=given["night"].yes_or_no() if "night" in given else False,
        several_helpers=given["several_helpers"].yes_or_no() if "several_helpers" in given else False,
    )


def _arena(field: Field) -> OtherArena:
    given = field.members(frozenset({"kind", "hours"}), frozenset({"kind"}))
    minutes = given["hours"].hours() if "hours" in given else ANY_HOURS
    return OtherArena(kind=given["kind"].one_of(ArenaKind), minutes=minutes)


def _hours(minutes: Interval) -> str | dict[str, str | None]:
    if minutes.is_exact:
        return _clock(minutes.low)
    return {"low": _clock(minutes.low), "high": None if minutes.high is None else _clock(minutes.high)}


def _clock(minutes: int) -> str:
    whole, rest = divmod(minutes, 60)
    return f"{whole}:{rest:02}"


def _whole(interval: Interval) -> int | dict[str, int | None]:
    return interval.low if interval.is_exact else {"low": interval.low, "high": interval.high}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
