"""Pages that belong to no room: the look chosen, staying logged in, a stale form, and the page of parts."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from selvstyrt.core.access import keep_stale, opens
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
    """Keep the choice of light, dark or as the device says, in a cookie of this browser."""
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
    """Stay logged in: the request itself makes the session last longer. 401 when it has already ended."""
    if request.headers.get("X-Requested-With") != "fetch":
        return _back(request)
    return HttpResponse(status=204 if getattr(request, "actor", None) else 401)


@opens()
@require_GET
def parts(request: HttpRequest) -> HttpResponse:
    """Every part that pages are made of, once each."""
    return render(request, "ui/showcase.html", showcase(request))


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponseBase:
    """CSRF_FAILURE_VIEW. Shows nothing of what was sent: by now another person may be logged in here."""
    return keep_stale(request) or render(request, "ui/stale_form.html", status=403)


@opens()
def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Handler of 403: says what to do next."""
    return render(request, "403.html", status=403)


@opens()
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Handler of 404, also for what exists but not for this reader."""
    return render(request, "404.html", status=404)


@opens()
def server_error(request: HttpRequest) -> HttpResponse:
    """Handler of 500: a page that needs no database, no session and no language."""
    return render(None, "500.html", status=500)
