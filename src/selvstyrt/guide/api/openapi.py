"""The API described for machines."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_GET

from selvstyrt.core.access import opens
from selvstyrt.guide.api.answers import answering
from selvstyrt.guide.api.law import api
from selvstyrt.guide.api.shapes import Step

PREFIX = "/api/"
_SCHEMAS = "#/components/schemas/"


@opens()
@answering
@require_GET
def openapi(request: HttpRequest) -> JsonResponse:
    """OpenAPI 3.1."""
    return JsonResponse(described())


def described() -> dict[str, Any]:
    """The description, with the tree of an explanation in it."""
    schema: dict[str, Any] = api.get_openapi_schema(path_prefix=PREFIX)
    schemas = schema["components"]["schemas"]
    schemas |= Step.model_json_schema(ref_template=f"{_SCHEMAS}{{model}}")["$defs"]
    schemas["Answer"]["properties"]["explanation"] = {"$ref": f"{_SCHEMAS}Step"}
    return schema
