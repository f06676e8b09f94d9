"""The API described for machines."""

from __future__ import annotations

from django.http import HttpRequest, JsonResponse

from selvstyrt.core.access import opens
from selvstyrt.guide.api.law import api

PREFIX = "/api/"


@opens()
def openapi(request: HttpRequest) -> JsonResponse:
    """OpenAPI 3.1."""
    return JsonResponse(api.get_openapi_schema(path_prefix=PREFIX))
