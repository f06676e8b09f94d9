"""A stored outcome: read back the same, and the same again when recomputed from the stored facts."""

from __future__ import annotations

import json

from hypothesis import given, settings
from tests.rules.strategies import cases

from selvstyrt.rules.domain.facts import CaseFacts
from selvstyrt.rules.domain.facts_json import facts_from_json, facts_to_json
from selvstyrt.rules.domain.outcome_json import outcome_from_json, outcome_to_json
from selvstyrt.rules.queries import assess


@settings(max_examples=50, deadline=None)
@given(cases)
def test_stored_and_recomputed(facts: CaseFacts) -> None:
    outcome = assess(facts)
    stored_facts, stored_outcome = json.dumps(facts_to_json(facts)), json.dumps(outcome_to_json(outcome))
    assert outcome_from_json(json.loads(stored_outcome)) == outcome
    assert assess(facts_from_json(json.loads(stored_facts))) == outcome
