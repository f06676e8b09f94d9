"""What still stops a decision on this case from being prepared."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from selvstyrt.casework.domain.facts import is_child
from selvstyrt.casework.domain.guards import HeardView, ParentToHear, ReadyFor, open_guards
from selvstyrt.casework.domain.life import ViewOf
from selvstyrt.casework.models import Case, Need, StatedView
from selvstyrt.casework.queries.disqualified import is_disqualified
from selvstyrt.casework.queries.law import assessed_line, begun_assessment
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Message
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries.persons import person_card
from selvstyrt.people.queries.representation import parents_of
from selvstyrt.rules.domain.outcome import Outcome


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
    own = case.municipality
    holder = holder or person_card(case.holder_id)
    child = is_child(holder.birth_date, today)
    assessment = begun_assessment(case)
    rows = [] if assessment is None else list(assessment.lines.all())
    needs = Need.objects.within(own).filter(application__case=case).values_list("id", "area")
    views = StatedView.objects.within(own).filter(case=case).values_list("whose", "person")
    parents = parents_of(holder.id, today) if child else []
    answered = {row.need_id for row in rows}
    return ReadyFor(
        lines=[assessed_line(row) for row in rows],
        outcome=outcome,
        views=[HeardView(ViewOf(whose), person) for whose, person in views],
        holder_is_child=child,
        parents=[ParentToHear(each.person.id, each.person.name) for each in parents],
        best_interests="" if assessment is None else assessment.best_interests,
        duty_considered="" if assessment is None else assessment.duty_considered,
        needs_without_line=[area for need, area in needs if need not in answered],
    )
