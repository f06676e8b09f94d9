"""The public table of integrations: which are real and which are a demo."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from selvstyrt.integrations.table import TABLE


def integrations(request: HttpRequest) -> HttpResponse:
    return render(request, "config/integrations.html", {"rows": TABLE})
