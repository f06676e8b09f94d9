"""Every code of the room has words in the catalogue."""

from __future__ import annotations

import re
from pathlib import Path

from selvstyrt import rostering
from selvstyrt.rostering.domain.checker.breach import AGREEMENT, FACT, OUR_RULE, RuleCode
from selvstyrt.rostering.domain.problem import Want, WorkKind
from selvstyrt.ui.catalogue.rostering import TEXTS


def test_rules_wants_kinds_and_sources() -> None:
    codes = [rule.code for rule in RuleCode]
    codes += [f"rostering.want.{each}" for each in Want] + [f"rostering.kind.{each}" for each in WorkKind]
    codes += [f"rostering.source.{each}" for each in (AGREEMENT, FACT, OUR_RULE)]
    assert [code for code in codes if code not in TEXTS] == []


def test_each_refusal() -> None:
    codes = set()
    for path in Path(rostering.__path__[0]).rglob("*.py"):
        text = path.read_text("utf-8")
        codes |= set(re.findall(r'"rostering\.(\w+)"', text))
        codes |= set(re.findall(r'_fault\(\s*[^,]+,\s*"(\w+)"', text))
    assert len(codes) > 20
    assert {f"rostering.{code}" for code in codes} <= set(TEXTS)
