"""What all addresses of the API share: how they refuse, which methods they know, who may read; nothing is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from selvstyrt.core.access import opens
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.views import server_error

View = Callable[..., HttpResponseBase]
A_DAY = 24 * 60 * 60  # seconds


def refused(status: int, field: str, code: str, **params: object) -> JsonResponse:
    """What is wrong as JSON: where, the code, and the code in words."""
    told = JsonResponse({"field": field, "code": code, "message": say(code, **params)}, status=status)
    told["Access-Control-Allow-Origin"] = "*"
    return told


def answering(view: View) -> View:
    """The view with HEAD beside GET, with OPTIONS, and with other methods refused in JSON.

    A page of any other site may ask and read: nobody is logged in here, so nobody's rights can be borrowed. What was
    sent, and the answer to it, may tell of somebody's health: nothing on the way is to keep it.
    """

    @wraps(view)
    def answered(request: HttpRequest) -> HttpResponseBase:
        asked = request.method
        if asked == "HEAD":
            request.method = "GET"
        response = view(request)
        if response.status_code == 405:
            known = response["Allow"].replace("GET", "GET, HEAD") + ", OPTIONS"
            response = HttpResponse(status=204) if asked == "OPTIONS" else _no_method(known)
            response["Allow"] = known
            response["Access-Control-Allow-Methods"] = known
            response["Access-Control-Allow-Headers"] = "Content-Type, Accept-Language"
            response["Access-Control-Max-Age"] = str(A_DAY)
        response["Access-Control-Allow-Origin"] = "*"
        if asked == "POST":
            response["Cache-Control"] = "no-store"
        return response

    return answered


@opens()
@csrf_exempt
def no_address(request: HttpRequest, slug: str) -> JsonResponse:
    """404: programs read no pages."""
    return refused(404, "(address)", "guide.no_address")


@opens()
def broken(request: HttpRequest) -> HttpResponseBase:
    """Handler of 500, once the fault is in the log: programs are told in JSON, people with a page."""
    if not request.path.startswith("/api/"):
        return server_error(request)
    return refused(500, "(server)", "guide.broken")


def _no_method(known: str) -> JsonResponse:
    return refused(405, "(method)", "guide.no_method", known=known)
