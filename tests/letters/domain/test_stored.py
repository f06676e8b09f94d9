import json

import pytest
from tests.letters.writing import LETTER, letter

from selvstyrt.letters.domain.document import BulletList, NotALetter
from selvstyrt.letters.domain.stored import as_data, from_data


def test_a_stored_letter_comes_back_the_same():
    assert from_data(json.loads(json.dumps(as_data(LETTER)))) == LETTER


def test_its_easy_words_come_back_too_and_a_letter_from_before_has_none():
    both = letter(easy=(BulletList(("Du får 7 timer.",)),))
    assert from_data(json.loads(json.dumps(as_data(both)))) == both
    before = {name: value for name, value in as_data(both).items() if name != "easy"}
    assert from_data(before).easy == ()


def test_an_unknown_block_is_refused():
    data = as_data(LETTER) | {"blocks": [{"kind": "script"}]}
    with pytest.raises(NotALetter):
        from_data(data)
