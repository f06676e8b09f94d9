"""What is kept gives back what was told."""

import json

from selvstyrt.comparison.domain.edition_json import from_json, to_json
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.told import told
from tests.comparison.people import many


def test_there_and_back() -> None:
    each = told(("adult", "to_40"), many(Group.UNDER_5000, 3, 5, share=70) + many(Group.TO_10000, 4, 5))
    assert from_json(json.loads(json.dumps(to_json(each)))) == each
