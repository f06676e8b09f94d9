"""Hours laid beside a table: equal to a row, or to the sum; an empty table is equal to nothing."""

from __future__ import annotations

from selvstyrt.casework.domain.norm import Norm, is_of_the_table

TABLE = [Norm("home", "Vask", 120), Norm("home", "Klær", 45)]


def test_a_row_or_the_sum_to_the_minute_is_of_the_table() -> None:
    assert is_of_the_table(120, TABLE)
    assert is_of_the_table(45, TABLE)
    assert is_of_the_table(165, TABLE)


def test_a_minute_more_or_less_nothing_at_all_or_no_table_is_not() -> None:
    assert not is_of_the_table(119, TABLE)
    assert not is_of_the_table(166, TABLE)
    assert not is_of_the_table(0, TABLE)
    assert not is_of_the_table(120, [])
    assert not is_of_the_table(0, [])
