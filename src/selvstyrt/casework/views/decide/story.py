"""What came of it: reversals in a list, and the whole story of one person's case."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from selvstyrt.casework.domain.story import picture
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.duties import count_duties, duties
from selvstyrt.casework.queries.seen import MUNICIPAL
from selvstyrt.casework.queries.story import story_of, story_read
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.people.queries import person_card


@opens(*MUNICIPAL, Role.COUNTY_GOVERNOR)
@require_safe
def reversals(request: HttpRequest) -> HttpResponse:
    """Those that were not followed first; the municipality's own numbers above."""
    actor, today = actor_of(request), clock.today()
    is_office = actor.role in MUNICIPAL
    context = {
        "rows": duties(actor, today),
        "count": count_duties(actor.municipality, today) if is_office and actor.municipality else None,
        "is_office": is_office,
    }
    return render(request, "casework/decide/reversals.html", context)


@opens(Role.HOLDER, Role.HELPER, *MUNICIPAL, Role.COUNTY_GOVERNOR, purpose="story", reads=story_read)
@require_safe
def story(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Decisions, complaints and what came of them, as a picture and as a table."""
    actor, case = actor_of(request), found_for(request, Case)
    chapters = story_of(actor, case, clock.today())
    holder = person_card(case.holder_id)
    context = {
        "case": case,
        "holder": holder,
        "chapters": chapters,
        "picture": picture(chapters),
        "decisions": [each for each in chapters if each.minutes is not None],
        "is_own": holder.id == actor.person,
        "is_citizen": actor.role in (Role.HOLDER, Role.HELPER),
    }
    return render(request, "casework/decide/story.html", context)
