"""How cases like one's own, or like the one in hand, were decided."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from selvstyrt.casework.domain.handover_profile import AskedCase
from selvstyrt.casework.queries.profiles import asked_read
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import path_of
from selvstyrt.comparison.queries.editions import like_decisions
from selvstyrt.comparison.queries.membership import membership_of
from selvstyrt.comparison.views import shown
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role

OFFICE = (Role.CASEWORKER, Role.APPROVER)


@opens(Role.HOLDER, Role.HELPER, *OFFICE, purpose="compare", reads=asked_read)
@require_safe
def like(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The figures of the case's class in the newest edition that tells of it. Nothing here is worked out now."""
    asked = found_for(request, AskedCase)
    found = like_decisions(path_of(asked.profile))
    told = found.told
    membership = membership_of(asked.municipality)
    context = {
        "asked": asked,
        "is_office": actor_of(request).role in OFFICE,
        "edition": found.edition,
        "told": told,
        "differences": found.differences,
        "age": found.path[0],
        "alike": shown.alike(told.path if told else found.path),
        "takes_part": membership is not None,
    }
    if told:
        context |= {
            "bars": shown.bars(told),
            "top": shown.top_of(told),
            "wide": shown.WIDE,
            "rows": list(shown.group_rows(told, Group(membership.group) if membership else None)),
            "areas": shown.area_rows(told),
            "groups": shown.group_names(),
        }
    return render(request, "comparison/like.html", context)
