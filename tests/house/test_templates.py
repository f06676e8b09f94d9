"""A name that a template sets is used where it is known: a block knows nothing of its neighbours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.source import SRC, short

TEMPLATES = sorted(SRC.rglob("templates/**/*.html"))
_TOKEN = re.compile(r"{%\s*(block|endblock)\b[^%]*%}|\bas (\w+_url)\s*%}|\b(\w+_url)\b(?!\s*[=\"'])")


def unknown(text: str) -> set[str]:
    """Addresses (`…_url`) that are set somewhere in the template, and used in a block that does not know them."""
    known: list[set[str]] = [set()]
    set_somewhere, used_unknown = set(re.findall(r"\bas (\w+_url)\s*%}", text)), set()
    for block, sets, uses in _TOKEN.findall(text):
        if block == "block":
            known.append(set(known[-1]))
        elif block == "endblock":
            known.pop()
        elif sets:
            known[-1].add(sets)
        elif uses in set_somewhere and uses not in known[-1]:
            used_unknown.add(uses)
    return used_unknown


@pytest.mark.parametrize("path", TEMPLATES, ids=short)
def test_an_address_set_in_one_block_is_not_used_in_another(path: Path) -> None:
    assert unknown(path.read_text()) == set()


def test_such_a_use_is_seen() -> None:
    path = '{% block path %}{% url "a" as one_url %}{% crumb one one_url %}{% endblock %}'
    assert unknown(path + '{% block content %}<a href="{{ one_url }}">{% endblock %}') == {"one_url"}
    assert unknown(path + '{% block content %}{% url "a" as one_url %}{{ one_url }}{% endblock %}') == set()
