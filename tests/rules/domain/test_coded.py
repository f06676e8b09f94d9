"""Codes: the keys of words."""

from selvstyrt.rules.domain.facts import FactCode, ServiceKind
from selvstyrt.rules.domain.outcome import Result, RuleCode


def test_the_group_is_the_class_without_its_common_ending() -> None:
    assert RuleCode.LARGE_NEED.code == "rules.rule.large_need"
    assert FactCode.BIRTH_DATE.code == "rules.fact.birth_date"
    assert ServiceKind.TRAINING.code == "rules.service.training"
    assert Result.RIGHT.code == "rules.result.right"
