"""Who may register facts about the person of a case: parents, guardians, address, death, the way in."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from selvstyrt.casework.models import Case, Disqualification
from selvstyrt.casework.queries.casepage import CasePage
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core.access import Read
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen


def may_register(actor: Actor, case: Case) -> bool:
    """For a case the actor has been let to see: a caseworker who is disqualified from no case of the person's."""
    if actor.role is not Role.CASEWORKER or actor.person == case.holder_id:
        return False
    declared = Disqualification.objects.within(case.municipality).filter(
        person=actor.person, case__holder=case.holder_id
    )
    return not declared.exists()


def page_registers(actor: Actor, page: CasePage) -> bool:
    """The same of a page already read."""
    return actor.role is Role.CASEWORKER and actor.person != page.holder.id and not page.is_barred


def case_to_register(actor: Actor, case_id: UUID) -> Case:
    """The case through which the actor may register facts about its person, or NotSeen."""
    case = case_seen(actor, case_id)
    if not may_register(actor, case):
        raise NotSeen
    return case


def registering_read(actor: Actor, case_id: UUID, **_url: Any) -> Read:
    """For `@opens(reads=…)` on the pages that register."""
    case = case_to_register(actor, case_id)
    return Read(holder=case.holder_id, object_type="case", object_id=case_id)
