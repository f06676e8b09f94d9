"""Pages that belong to no room: the look chosen, staying logged in, a stale form, and the page of parts."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from selvstyrt.core.access import opens
from selvstyrt.ui.showcase import showcase

YEAR = 365 * 24 * 60 * 60


def _back(request: HttpRequest) -> HttpResponse:
    """To the page the form stood on, if it is one of ours."""
    page = request.POST.get("next", "/")
    ours = url_has_allowed_host_and_scheme(page, {request.get_host()}, require_https=request.is_secure())
    return HttpResponseRedirect(page if ours else "/")


@opens()
@require_POST
def appearance(request: HttpRequest) -> HttpResponse:
    """Keep the choice of light, dark or as the device says; a cookie of this browser, nothing about the person."""
    response = _back(request)
    chosen = request.POST.get("appearance", "")
    if chosen in ("light", "dark"):
        response.set_cookie("appearance", chosen, max_age=YEAR, samesite="Lax", secure=request.is_secure())
    else:
        response.delete_cookie("appearance", samesite="Lax")
    return response


@opens()
@require_POST
def stay(request: HttpRequest) -> HttpResponse:
    """Stay logged in: the request itself makes the session last another hour. 401 when it has already ended."""
    if request.headers.get("X-Requested-With") != "fetch":
        return _back(request)
    return HttpResponse(status=204 if getattr(request, "actor", None) else 401)


@opens()
@require_GET
def parts(request: HttpRequest) -> HttpResponse:
    """Every part that pages are made of, once each."""
    return render(request, "ui/showcase.html", showcase(request))


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """CSRF_FAILURE_VIEW. Shows nothing of what was sent: another person may be logged in on this device by now."""
    return render(request, "ui/stale_form.html", status=403)
