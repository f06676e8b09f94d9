"""Family: only who has written that they want to help can be counted on, and never longer than they say."""

from __future__ import annotations

from datetime import date

from selvstyrt.casework.domain.family import Wish, is_wished

ON = date(2026, 7, 1)
MAI = Wish("Mai", "meals", wants_to_help=True)


def test_a_written_wish_holds_for_its_area_and_no_other() -> None:
    assert is_wished([MAI], "meals", ON)
    assert not is_wished([MAI], "home", ON)
    assert not is_wished([], "meals", ON)


def test_the_last_word_of_the_same_person_counts() -> None:
    no_longer = Wish(" mai ", "meals", wants_to_help=False)
    assert not is_wished([MAI, no_longer], "meals", ON)
    assert is_wished([no_longer, MAI], "meals", ON)


def test_the_no_of_one_is_not_the_no_of_another() -> None:
    assert is_wished([MAI, Wish("Arvid", "meals", wants_to_help=False)], "meals", ON)


def test_a_wish_ends_with_its_last_day() -> None:
    until = Wish("Mai", "meals", wants_to_help=True, valid_to=ON)
    assert is_wished([until], "meals", ON)
    assert not is_wished([until], "meals", date(2026, 7, 2))
