"""The caseworker's list."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from selvstyrt.casework.domain.worklist import Place, Tab
from selvstyrt.casework.queries.worklist import Page, page_of, search
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role


@opens(Role.CASEWORKER, Role.APPROVER)
@require_GET
def worklist(request: HttpRequest) -> HttpResponse:
    """A tab of open cases, or what a search finds."""
    actor, today = actor_of(request), clock.today()
    wanted = request.GET.get("q", "").replace("\0", "").strip()[:100]  # PostgreSQL takes no NUL
    first = Tab.MINE if actor.role is Role.CASEWORKER else Tab.TEAM
    given = request.GET.get("tab", "")
    tab = Tab(given) if given in set(Tab) else first
    if wanted:
        page = Page(search(actor, wanted, today), None, None)
    else:
        after = Place.parse(request.GET.get("after", ""))
        before = Place.parse(request.GET.get("before", ""))
        page = page_of(actor, tab, today, after=after, before=before)
    labels = {
        Tab.MINE: _("Mine"),
        Tab.UNASSIGNED: _("Not assigned"),
        Tab.TEAM: _("All open"),
        Tab.DUE: _("Due soon"),
    }
    here = reverse("casework:worklist")
    tabs = [
        {"label": labels[each], "url": f"{here}?tab={each.value}", "selected": each is tab and not wanted}
        for each in Tab
        if not (each is Tab.MINE and actor.role is Role.APPROVER)
    ]
    context = {
        "page": page,
        "tabs": tabs,
        "tab": tab,
        "caption": _("Found for “%(text)s”") % {"text": wanted} if wanted else labels[tab],
        "q": wanted,
        "today": today,
        "may_take": actor.role is Role.CASEWORKER,
    }
    return render(request, "casework/assess/worklist.html", context)
