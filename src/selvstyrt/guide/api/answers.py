"""What all addresses of the API share: how they refuse, which methods they know, and that no answer is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from selvstyrt.core.access import opens
from selvstyrt.ui.catalogue import say

View = Callable[..., HttpResponseBase]


def refused(status: int, field: str, code: str, **params: object) -> JsonResponse:
    """What is wrong as JSON: where, the code, and the code in words."""
    return JsonResponse({"field": field, "code": code, "message": say(code, **params)}, status=status)


def answering(view: View) -> View:
    """The view with HEAD beside GET, with OPTIONS, and with other methods refused in JSON.

    What was sent, and the answer to it, may tell of somebody's health: nothing on the way is to keep it.
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
        if asked == "POST":
            response["Cache-Control"] = "no-store"
        return response

    return answered


@opens()
@csrf_exempt
def no_address(request: HttpRequest, slug: str) -> JsonResponse:
    """404: programs read no pages."""
    return refused(404, "(address)", "guide.no_address")


def _no_method(known: str) -> JsonResponse:
    return refused(405, "(method)", "guide.no_method", known=known)
