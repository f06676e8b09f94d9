"""Pages of no room: the public table of integrations, and what answers when something breaks."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from selvstyrt.core.access import opens
from selvstyrt.guide.api.answers import broken
from selvstyrt.integrations.table import TABLE
from selvstyrt.ui.views import server_error


def integrations(request: HttpRequest) -> HttpResponse:
    return render(request, "config/integrations.html", {"rows": TABLE})


@opens()
def broken_page(request: HttpRequest) -> HttpResponseBase:
    """Handler of 500: programs are answered in JSON, people with a page."""
    return broken(request) if request.path.startswith("/api/") else server_error(request)
