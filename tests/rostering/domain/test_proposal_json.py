"""A proposal as JSON names everything that a person has to know."""

from __future__ import annotations

import json

from tests.rostering.small import shift, span

from selvstyrt.rostering.domain.checker.breach import Breach, RuleCode
from selvstyrt.rostering.domain.problem import Want
from selvstyrt.rostering.domain.proposal import Conflict, Outcome, Proposal, Why
from selvstyrt.rostering.domain.proposal_json import proposal_to_json
from selvstyrt.rostering.domain.roster import Roster, Uncovered


def test_all_of_it() -> None:
    morning = span("04 08:00", "04 12:00")
    made = proposal_to_json(
        Proposal(
            outcome=Outcome.SHORT,
            roster=Roster.of([shift("04 08:00", "04 12:00", need="day")]),
            uncovered=(Uncovered("day", morning, 1),),
            costs={Want.COVER: 300},
            bound=200,
            is_proven=False,
            is_repeatable=True,
            seconds=1.0,
            first_after=0.1,
            why=Why((Conflict(None, "day"), Conflict(RuleCode.ABSENT, "Mai")), is_least=True),
            breaches=(Breach(RuleCode.DAILY_REST, "Mai", morning, "aml § 10-8 (1)", 600, 660),),
            not_looked_at={"Mai": (RuleCode.DAY_TOTAL,)},
        )
    )
    assert json.loads(json.dumps(made)) == made
    assert (made["outcome"], made["cost"], made["bound"], made["gap"]) == ("short", 300, 200, 3334)
    assert made["why"]["conflicts"] == [
        {"rule": "need", "about": "day"},
        {"rule": "absent", "about": "Mai"},
    ]
    assert made["uncovered"][0] == {
        "need": "day",
        "start": "2027-01-04T08:00+01:00",
        "end": "2027-01-04T12:00+01:00",
        "missing": 1,
    }
    assert made["breaches"][0]["limit"] == 660
    assert made["not_looked_at"] == {"Mai": ["day_total"]}
