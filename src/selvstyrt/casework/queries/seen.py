"""Which cases an actor may see: the one place that decides it; every other query starts from here."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Q

from selvstyrt.casework.domain.life import Channel
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, Disqualification
from selvstyrt.core.access import Read
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.walls import WalledQuerySet

MUNICIPAL = (Role.CASEWORKER, Role.APPROVER)


def seen_cases(actor: Actor) -> WalledQuerySet[Case]:
    """The cases this actor may open.

    Citizens see the cases of the person they act for (the people room has checked today that they may), a paper
    application from when the clerk has entered it whole. The
    municipality's caseworkers and approvers see what was sent to their own municipality, and drafts that a
    clerk there is typing in from paper, less the cases they are disqualified from: their own (fvl § 6 a), and
    those they have said so about. Everyone else sees nothing;
    the county governor's view opens with an appeal.
    """
    if actor.role in (Role.HOLDER, Role.HELPER):
        return Case.objects.of_person(actor.concerns).exclude(
            Q(number__isnull=True) & ~Q(channel=Channel.DIGITAL)
        )
    if actor.role in MUNICIPAL and actor.municipality:
        own = Case.objects.within(actor.municipality)
        barred = (
            Disqualification.objects.within(actor.municipality).filter(person=actor.person).values("case")
        )
        return own.filter(~Q(state=CaseState.DRAFT) | Q(created_by=actor.person)).exclude(
            Q(number__isnull=True, state=CaseState.WITHDRAWN) | Q(id__in=barred) | Q(holder=actor.person)
        )
    return Case.objects.none()


def case_seen(actor: Actor, case_id: UUID) -> Case:
    """The case, or NotSeen."""
    case = seen_cases(actor).filter(id=case_id).first()
    if case is None:
        raise NotSeen
    return case


def case_read(actor: Actor, case_id: UUID, **_url: Any) -> Read:
    """For `@opens(reads=…)` on every URL that carries a case id."""
    return Read(holder=case_seen(actor, case_id).holder_id, object_type="case", object_id=case_id)
