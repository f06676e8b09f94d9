"""The law asked by other programs: stateless, open, described by OpenAPI."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import NinjaAPI, Query

from selvstyrt.guide.api.shapes import ASSESS_BODY, EXPLAIN_BODY, Answer, Assessed, Dated, Problem, Variable
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.facts_json import facts_from_json
from selvstyrt.rules.domain.outcome_json import outcome_to_json
from selvstyrt.rules.queries.assess import assess
from selvstyrt.rules.queries.calculate import calculate
from selvstyrt.rules.queries.case_question import question
from selvstyrt.rules.queries.export import answer_to_json
from selvstyrt.rules.queries.names import variables
from selvstyrt.rules.queries.values import values_on
from selvstyrt.ui.catalogue import say

api = NinjaAPI(
    title="Selvstyrt: the law on BPA",
    version="1",
    description="Norwegian law on user-controlled personal assistance. Nothing that is sent is stored. The law was "
    "read on 2 May 2026; what is not confirmed by a source says so.",
    urls_namespace="guide:api",
    docs_url=None,
    openapi_url=None,
)


@api.exception_handler(FactsError)
def wrong_facts(request: HttpRequest, error: FactsError) -> Any:
    """422 with the field, what is wrong in words, and its code."""
    problem = {"field": error.path, "code": error.code, "message": say(error.code, **error.params)}
    return api.create_response(request, problem, status=422)


@api.post(
    "/law/assess", response={200: Assessed, 422: Problem}, openapi_extra=ASSESS_BODY, url_name="law_assess"
)
def law_assess(request: HttpRequest) -> dict[str, Any]:
    """Is there a right to BPA in this case? Facts that are left out or null are not known."""
    return outcome_to_json(assess(facts_from_json(_sent(request))))


@api.post(
    "/law/explain", response={200: Answer, 422: Problem}, openapi_extra=EXPLAIN_BODY, url_name="law_explain"
)
def law_explain(request: HttpRequest) -> dict[str, Any]:
    """Any variable of the law for one case, with the tree of rules, facts, paragraphs and dated values."""
    return answer_to_json(calculate(question(_sent(request))))


@api.get("/law/parameters", response=list[Dated], url_name="law_parameters")
def law_parameters(
    request: HttpRequest, on: Annotated[date | None, Query(description="only the values on this day")] = None
) -> list[dict[str, Any]]:
    """Every dated value of the law with its source and how certain it is, newest first."""
    return list(values_on(on))


@api.get("/law/variables", response=list[Variable], url_name="law_variables")
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
    try:
        return json.loads(request.body)
    except (ValueError, RecursionError):
        raise FactsError("(body)", "rules.not_json") from None
