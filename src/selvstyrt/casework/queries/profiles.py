"""What was asked for and granted, without anyone in it: of one case, and of many municipalities' decisions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef

from selvstyrt.casework.domain.handover_profile import AskedCase, AskedProfile, DecidedProfile
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Decision, DecisionLine, OtherArena
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.core.access import Read
from selvstyrt.core.clock import OSLO
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.ages import age_on
from selvstyrt.people.queries import person_card

AT_A_TIME = 2000
_COLUMNS = ("id", "municipality", "case__holder_id", "case__received_at", "inputs")
Lines = Sequence[tuple[str, int, int]]  # area, asked, granted


def asked_read(actor: Actor, case_id: UUID, **_url: Any) -> Read:
    """For `@opens(reads=…)`: a case that was sent, with what it asks for as `AskedCase`; NotSeen for a draft."""
    arenas = OtherArena.objects.across("of the case itself").filter(application__case=OuterRef("pk"))
    rows = seen_cases(actor).filter(id=case_id).select_related("application")
    case: Any = rows.annotate(has_other_arenas=Exists(arenas)).first()
    if case is None or case.state == CaseState.DRAFT or case.received_at is None:
        raise NotSeen
    needs = list(case.application.needs.all())
    profile = AskedProfile(
        age=age_on(person_card(case.holder_id).birth_date, norwegian_day(case.received_at)),
        asked=tuple((LifeArea(need.area), need.minutes_a_week) for need in needs),
        at_night=any(need.at_night or need.area == LifeArea.NIGHT for need in needs),
        has_other_arenas=case.has_other_arenas,
    )
    asked = AskedCase(case.id, case.number or "", case.municipality, profile)
    return Read(holder=case.holder_id, object_type="case", object_id=case.id, found=asked)


def decided_profiles(municipalities: Collection[str], days: Period) -> Iterator[DecidedProfile]:
    """Decisions confirmed on these days in these municipalities, the latest of each person; identities stay here.

    Whose age the law was not told is left out: a class begins with the age.
    """
    rows = Decision.objects.across("municipalities that have joined the comparison").filter(
        municipality__in=municipalities, confirmed_at__gte=_begins(days.valid_from)
    )
    if days.valid_to is not None:
        rows = rows.filter(confirmed_at__lt=_begins(days.valid_to + timedelta(days=1)))
    latest: dict[UUID, tuple[Any, ...]] = {}
    for found in rows.order_by("confirmed_at", "id").values_list(*_COLUMNS).iterator(AT_A_TIME):
        latest[found[2]] = found
    kept = list(latest.values())
    for first in range(0, len(kept), AT_A_TIME):
        batch = kept[first : first + AT_A_TIME]
        lines = _lines_of([row[0] for row in batch])
        yield from (each for row in batch if (each := _decided(row, lines[row[0]])))


def _begins(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=OSLO)


def _lines_of(decisions: Collection[UUID]) -> dict[UUID, list[tuple[str, int, int]]]:
    found: dict[UUID, list[tuple[str, int, int]]] = defaultdict(list)
    rows = DecisionLine.objects.across("lines of the decisions just read").filter(decision__in=decisions)
    for decision, area, asked, granted in rows.values_list(
        "decision_id", "area", "asked_minutes", "granted_minutes"
    ):
        found[decision].append((area, asked, granted))
    return found


def _decided(row: tuple[Any, ...], lines: Lines) -> DecidedProfile | None:
    _, municipality, _, received_at, inputs = row
    if not inputs.get("birth_date"):
        return None
    asked = tuple((LifeArea(area), minutes) for area, minutes, _ in lines if minutes)
    by_night = any(service.get("night") for service in inputs.get("services", ()))
    return DecidedProfile(
        municipality=municipality,
        profile=AskedProfile(
            age=age_on(date.fromisoformat(inputs["birth_date"]), norwegian_day(received_at)),
            asked=asked,
            at_night=by_night or any(area is LifeArea.NIGHT for area, _ in asked),
            has_other_arenas=bool(inputs.get("other_arenas")),
        ),
        granted=tuple((LifeArea(area), minutes) for area, _, minutes in lines if minutes),
    )
