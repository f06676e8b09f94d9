"""Every code that rules can answer with has words in the catalogue."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from selvstyrt import rules
from selvstyrt.rules.domain.coded import Coded
from selvstyrt.rules.domain.facts import ArenaKind, FactCode, ServiceKind
from selvstyrt.rules.domain.outcome import Certainty, Met, Result, RuleCode
from selvstyrt.ui.catalogue.rules import TEXTS

_KINDS: tuple[type[Coded], ...] = (ArenaKind, FactCode, ServiceKind, Certainty, Met, Result, RuleCode)


@pytest.mark.parametrize("kind", _KINDS)
def test_each_member_has_words(kind: type[Coded]) -> None:
    assert [member.code for member in kind if member.code not in TEXTS] == []


def test_each_refusal_has_words() -> None:
    sources = Path(rules.__path__[0]).rglob("*.py")
    codes = {code for path in sources for code in re.findall(r'"(rules\.\w+)"', path.read_text("utf-8"))}
    assert codes
    assert codes <= set(TEXTS)
