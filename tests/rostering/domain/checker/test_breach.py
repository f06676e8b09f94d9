"""Each rule has its code."""

from __future__ import annotations

from selvstyrt.rostering.domain.checker.breach import RuleCode


def test_the_code_names_the_rule() -> None:
    assert RuleCode.DAILY_REST.code == "rostering.rule.daily_rest"
