"""What we promise: about, accessibility, privacy."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from selvstyrt.core.access import opens


@opens()
def about(request: HttpRequest) -> HttpResponse:
    return render(request, "web/about.html")


@opens()
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "web/accessibility.html")


@opens()
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "web/privacy.html")
