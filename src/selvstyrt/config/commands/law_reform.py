"""Answers that assume a reform: each says so first, and that it is not law in force."""

from __future__ import annotations

import json
from typing import Any

from django.utils.translation import gettext as _

from selvstyrt.config.commands.law_tree import answer_text
from selvstyrt.rules.domain.facts import CaseFacts, FactsError
from selvstyrt.rules.domain.outcome import Outcome
from selvstyrt.rules.domain.outcome_json import outcome_to_json
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.steps import in_language

REFORMS = ("new_administration_act", "nou_2021_11")  # for --help, which does not load the law


def supposed_text(reform: str) -> str:
    """What is assumed, and that it does not hold; nothing for the law in force."""
    if not reform:
        return ""
    from selvstyrt.rules.queries.reforms import reform as known

    found = known(reform)
    lines = (
        _("This assumes a reform that is not in force: %(name)s.") % {"name": in_language(found.names)},
        in_language(found.standing),
        in_language(found.leaves_out),
    )
    return "\n".join(lines) + "\n\n"


def supposed_json(data: dict[str, Any], reform: str) -> dict[str, Any]:
    """The answer with what it assumes in front; as it is for the law in force."""
    return {"assumes": {"reform": reform, "in_force": False}} | data if reform else data


def reform_of(export: Any) -> str:
    """The reform that a kept answer assumed."""
    assumes = export.get("assumes") if isinstance(export, dict) else None
    if assumes is None:
        return ""
    name = assumes.get("reform") if isinstance(assumes, dict) else assumes
    if name not in REFORMS:
        raise FactsError("assumes", "rules.not_one_of", value=str(name)[:40], known=", ".join(REFORMS))
    return str(name)


def supposed_outcome(facts: CaseFacts, in_force: Outcome, reform: str, *, as_json: bool) -> str:
    """The right with the reform beside the right as it is, and what the first rests on."""
    from selvstyrt.rules.queries.assess import assess_once
    from selvstyrt.rules.queries.calculate import calculate
    from selvstyrt.rules.queries.case_question import about_case
    from selvstyrt.rules.queries.granted import with_grant
    from selvstyrt.rules.queries.law import assuming

    with assuming(reform):
        outcome = assess_once(facts)
        told = calculate(about_case(with_grant(facts)))
    if as_json:
        both = outcome_to_json(outcome) | {"under_the_law_in_force": outcome_to_json(in_force)}
        return json.dumps(supposed_json(both, reform), ensure_ascii=False, indent=2)
    lines = (
        _("With the reform: %(result)s") % {"result": say(outcome.result.code)},
        _("Under the law in force: %(result)s") % {"result": say(in_force.result.code)},
    )
    return supposed_text(reform) + "\n".join(lines) + "\n\n" + answer_text(told, whole=False)
