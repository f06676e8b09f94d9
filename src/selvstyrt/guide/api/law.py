"""The law asked by other programs: stateless, open, described by OpenAPI."""

from __future__ import annotations

import json
from typing import Annotated, Any

from django.http import HttpRequest, JsonResponse
from ninja import NinjaAPI, Query
from pydantic import WithJsonSchema

from selvstyrt.guide.api.answers import refused
from selvstyrt.guide.api.bodies import ASSESS_BODY, EXPLAIN_BODY
from selvstyrt.guide.api.shapes import Answer, Assessed, Dated, Problem, Variable
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.facts_json import facts_from_json
from selvstyrt.rules.domain.outcome_json import outcome_to_json
from selvstyrt.rules.domain.reading import Field
from selvstyrt.rules.queries.assess import assess_once
from selvstyrt.rules.queries.calculate import calculate
from selvstyrt.rules.queries.case_question import question
from selvstyrt.rules.queries.export import answer_to_json
from selvstyrt.rules.queries.law import READ_AS_OF
from selvstyrt.rules.queries.names import variables
from selvstyrt.rules.queries.values import values_on

Day = Annotated[str, WithJsonSchema({"type": "string", "format": "date"})]  # read as every other day is
MOST_BYTES = 100_000  # a case with everything in it has some thousand

api = NinjaAPI(
    title="Selvstyrt: the law on BPA",
    version="1",
    description="Norwegian law on user-controlled personal assistance. Nothing that is sent is stored. The law was "
    f"read on {READ_AS_OF}; what is not confirmed by a source says so. Messages are in Norwegian bokmål unless "
    f"Accept-Language asks for nn or en. A body has at most {MOST_BYTES} bytes. "
    "Pages of any site may ask.",
    urls_namespace="guide:api",
    docs_url=None,
    openapi_url=None,
)


class TooLarge(Exception):
    """More was sent than any case has: it is not read."""


@api.exception_handler(FactsError)
def wrong_facts(request: HttpRequest, error: FactsError) -> JsonResponse:
    """422 with the field, what is wrong in words, and its code."""
    return refused(422, error.path, error.code, **error.params)


@api.exception_handler(TooLarge)
def too_large(request: HttpRequest, error: TooLarge) -> JsonResponse:
    """413."""
    return refused(413, "(body)", "guide.too_large", most=MOST_BYTES)


@api.post(
    "/law/assess",
    response={200: Assessed, 413: Problem, 422: Problem},
    openapi_extra=ASSESS_BODY,
    url_name="law_assess",
    operation_id="assess",
    summary="Is there a right to BPA in this case?",
)
def law_assess(request: HttpRequest) -> dict[str, Any]:
    """What is not known is tried every way, and the answer says what hangs on it."""
    return outcome_to_json(assess_once(facts_from_json(_sent(request))))


@api.post(
    "/law/explain",
    response={200: Answer, 413: Problem, 422: Problem},
    openapi_extra=EXPLAIN_BODY,
    url_name="law_explain",
    operation_id="explain",
    summary="Any variable of the law for one case, with what it rests on",
)
def law_explain(request: HttpRequest) -> dict[str, Any]:
    """With the tree of rules, facts, paragraphs and dated values. A case is asked about the right to BPA."""
    return answer_to_json(calculate(question(_sent(request))))


@api.get(
    "/law/parameters",
    response={200: list[Dated], 422: Problem},
    url_name="law_parameters",
    operation_id="parameters",
    summary="Every dated value of the law",
)
def law_parameters(
    request: HttpRequest, on: Annotated[Day | None, Query(description="only the values on this day")] = None
) -> list[dict[str, Any]]:
    """With its source and how certain it is; of each name the newest first."""
    return list(values_on(None if on is None else Field("on", on).day()))


@api.get(
    "/law/variables",
    response=list[Variable],
    url_name="law_variables",
    operation_id="variables",
    summary="Every variable of the law",
)
def law_variables(request: HttpRequest) -> list[dict[str, Any]]:
    """What can be asked (rules) and what can be given (facts, judgments)."""
    return [
        {
            "name": name,
            "kind": each.kind.value,
            "label": dict(each.names),
            "unit": each.unit,
            "paragraph": each.paragraph,
            "answers": list(each.answers),
        }
        for name, each in variables().items()
    ]


def _sent(request: HttpRequest) -> Any:
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        raise TooLarge
    try:
        return json.loads(request.body)
    except (ValueError, RecursionError):
        raise FactsError("(body)", "rules.not_json") from None
