"""Who has acted for a person: the holder's own list, from the event log."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.core.models import Event
from selvstyrt.people.domain.handover import Acted
from selvstyrt.people.domain.representation import Ground
from selvstyrt.people.queries.persons import person_cards

_SHOWN = 20
_READ = 200


def acted_for(holder: UUID) -> list[Acted]:
    """The latest days on which someone took on to act for this person: one row a day and person, newest first."""
    events = Event.objects.filter(object_id=holder, verb="act_as", acting_for=holder).order_by("-id")
    found: dict[tuple[object, UUID], Acted] = {}
    rows = list(events[:_READ])
    names = person_cards({each.person for each in rows})
    for row in rows:
        key = (row.at.date(), row.person)
        if key not in found and row.person in names:
            found[key] = Acted(row.at, names[row.person].name, Ground(row.data["ground"]))
    return list(found.values())[:_SHOWN]
