"""Who has opened a case: every look, and the looks of one day together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.queries import Look, readings_of
from selvstyrt.letters.queries import letters_about
from selvstyrt.people.queries import organisation_card, person_cards


@dataclass(frozen=True, slots=True)
class Opened:
    """One line of "who has opened my case"."""

    look: Look
    person_name: str
    organisation_name: str


def who_has_opened(actor: Actor, case: Case) -> list[Opened]:
    """Everyone else who has opened this case, a file in it or a letter about it, newest first."""
    letters = letters_about(actor, case.id)
    things = {case.id, *(file.id for file in case.attachments.all()), *(each.id for each in letters)}
    looks = [look for look in readings_of(actor.concerns) if look.object_id in things]
    persons = person_cards({look.person for look in looks})
    bodies = {look.organisation for look in looks if look.organisation}
    names = {body: organisation_card(body).name for body in bodies}
    return [
        Opened(
            look=look,
            person_name=persons[look.person].name if look.person in persons else "",
            organisation_name=names.get(look.organisation, "") if look.organisation else "",
        )
        for look in looks
    ]


@dataclass(frozen=True, slots=True)
class OpenedInADay:
    """The looks of one day by one person, in one role, for one purpose: the latest, and how many."""

    latest: Opened
    times: int


def day_by_day(opened: Iterable[Opened]) -> list[OpenedInADay]:
    """The same looks, newest first, those that differ only in the hour as one."""
    found: dict[tuple[UUID, str, str, UUID | None, date], list[Opened]] = {}
    for each in opened:
        look = each.look
        same = (look.person, look.role, look.purpose, look.organisation, norwegian_day(look.at))
        found.setdefault(same, []).append(each)
    return [OpenedInADay(looks[0], len(looks)) for looks in found.values()]
