from selvstyrt.casework.domain.diagram import mermaid, table
from selvstyrt.casework.domain.states import MOVES


def test_each_move_is_drawn_from_each_state_it_leaves() -> None:
    lines = mermaid().splitlines()
    for move in MOVES:
        for source in move.sources:
            assert f"    {source.value} --> {move.target.value}: {move.verb}" in lines
    assert len([line for line in lines if ": " in line]) == sum(len(move.sources) for move in MOVES)


def test_the_table_has_a_row_for_each_move_with_what_must_be_true() -> None:
    rows = {row[0]: row for row in table()}
    assert set(rows) == {move.verb for move in MOVES}
    assert rows["confirm_decision"][3] == "approver"
    assert "another_person" in rows["confirm_decision"][4]
