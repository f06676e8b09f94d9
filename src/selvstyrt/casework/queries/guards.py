"""What still stops a decision on this case from being prepared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from selvstyrt.casework.domain.facts import is_child
from selvstyrt.casework.domain.guards import HeardView, ParentToHear, ReadyFor, not_heard, open_guards
from selvstyrt.casework.domain.life import ViewOf
from selvstyrt.casework.models import Case, Meeting, StatedView
from selvstyrt.casework.queries.beside import beside
from selvstyrt.casework.queries.disqualified import is_disqualified
from selvstyrt.casework.queries.law import assessed_line, begun_assessment
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Message
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries.persons import person_card
from selvstyrt.people.queries.representation import parents_of
from selvstyrt.rules.domain.outcome import Outcome


def still_to_hear(
    case: Case, holder: PersonCard, views: Iterable[StatedView], meetings: Iterable[Meeting], today: date
) -> list[Message]:
    """Who has not been heard in the case yet, for who has been let to see it.

    A co-leader named in the application has been heard when a meeting names them; nothing waits for that.
    """
    child = is_child(holder.birth_date, today)
    parents = parents_of(holder.id, today) if child else []
    found = not_heard(
        [HeardView(ViewOf(each.whose), each.person_id) for each in views],
        [ParentToHear(each.person.id, each.person.name) for each in parents],
        holder_is_child=child,
    )
    named = case.application.co_leader_name.strip()
    if named and not any(named.casefold() in each.with_whom.casefold() for each in meetings):
        found.append(Message("casework.to_hear.co_leader", (("name", named),)))
    return found


def guards_of(
    actor: Actor, case: Case, outcome: Outcome | None, today: date, holder: PersonCard | None = None
) -> list[Message]:
    """The open guards of the case for this actor; empty when a decision may be prepared.

    `outcome` is what `law_outcome` answered for the case as it stands.
    """
    barred = is_disqualified(actor.person, case, today)
    return open_guards(replace(ready_for(case, outcome, today, holder), is_disqualified=barred))


def ready_for(case: Case, outcome: Outcome | None, today: date, holder: PersonCard | None = None) -> ReadyFor:
    """What the guards look at, for who has been let to see the case (and so is not disqualified)."""
    holder = holder or person_card(case.holder_id)
    child = is_child(holder.birth_date, today)
    assessment = begun_assessment(case)
    rows = [] if assessment is None else list(assessment.lines.all())
    told = beside(case)
    parents = parents_of(holder.id, today) if child else []
    answered = {row.need_id for row in rows}
    return ReadyFor(
        lines=[assessed_line(row) for row in rows],
        outcome=outcome,
        views=told.views,
        holder_is_child=child,
        parents=[ParentToHear(each.person.id, each.person.name) for each in parents],
        best_interests="" if assessment is None else assessment.best_interests,
        duty_considered="" if assessment is None else assessment.duty_considered,
        needs_without_line=[area for need, area in told.needs if need not in answered],
    )
