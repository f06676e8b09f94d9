"""Export: an answer with its whole explanation, to be kept, run again and compared."""

from __future__ import annotations

from typing import Any

from selvstyrt.rules.domain.answer import Answer
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.question import Question
from selvstyrt.rules.domain.step import Step
from selvstyrt.rules.domain.step_json import changes, step_from_json, step_to_json
from selvstyrt.rules.queries.calculate import calculate
from selvstyrt.rules.queries.question import question_from_json, question_to_json

FORMAT = "selvstyrt-explanation/1"


def answer_to_json(answer: Answer) -> dict[str, Any]:
    """Plain data for json.dumps: format and law version, question, answer, and the tree down to the leaves."""
    explanation = step_to_json(answer.explanation)
    return {
        "format": FORMAT,
        "law_version": answer.law_version,
        "read_as_of": answer.read_as_of.isoformat(),
        "beyond_reading": answer.beyond_reading,
        "question": question_to_json(answer.question),
        "possible": explanation["possible"],
        "unit": explanation["unit"],
        "find_out": list(answer.find_out),
        "assumed": list(answer.assumed),
        "uncertain": [step.name for step in answer.explanation.uncertain],
        "explanation": explanation,
    }


def again(data: Any) -> tuple[Answer, tuple[str, ...]]:
    """The kept question answered today, and every place where today's explanation differs.

    Data that is no export raises FactsError.
    """
    question, then = _kept(data)
    now = calculate(question)
    return now, tuple(changes(then, now.explanation))


def _kept(data: Any) -> tuple[Question, Step]:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise FactsError("format", "rules.not_an_export", known=FORMAT)
    try:
        then = step_from_json(data["explanation"])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise FactsError("explanation", "rules.not_an_export", known=FORMAT) from None
    return question_from_json(data.get("question")), then
