"""The first page: what this is, and where to begin."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from selvstyrt.core.access import opens
from selvstyrt.people.queries.demo import demo_people
from selvstyrt.web.views.stories import STORIES


@opens()
def front_page(request: HttpRequest) -> HttpResponse:
    by_name = {person.name.lower(): person for person, _roles in demo_people()}
    stories = [story for story in STORIES if all(name in by_name for name in story.people)]
    shown = [(story, [by_name[name] for name in story.people]) for story in stories]
    return render(request, "web/front.html", {"stories": shown})
