import json

import pytest
from tests.letters.writing import LETTER

from selvstyrt.letters.domain.document import NotALetter
from selvstyrt.letters.domain.stored import as_data, from_data


def test_a_stored_letter_comes_back_the_same():
    assert from_data(json.loads(json.dumps(as_data(LETTER)))) == LETTER


def test_an_unknown_block_is_refused():
    data = as_data(LETTER) | {"blocks": [{"kind": "script"}]}
    with pytest.raises(NotALetter):
        from_data(data)
