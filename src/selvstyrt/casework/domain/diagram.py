"""The state table drawn: from the same moves that guard the actions, so that the picture cannot lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from selvstyrt.casework.domain.states import ENDED, MOVES, CaseState, Move


def mermaid(moves: Iterable[Move] = MOVES) -> str:
    """A Mermaid state diagram: one arrow for each move and each state it leaves."""
    return "\n".join(["stateDiagram-v2", *(f"    {line}" for line in _arrows(list(moves)))])


def _arrows(moves: list[Move]) -> Iterator[str]:
    yield f"[*] --> {CaseState.DRAFT.value}"
    for move in moves:
        for source in move.sources:
            yield f"{source.value} --> {move.target.value}: {move.verb}"
    for state in ENDED:
        yield f"{state.value} --> [*]"


def table(moves: Iterable[Move] = MOVES) -> list[tuple[str, str, str, str, str]]:
    """One row for each move: verb, from, to, who may, what must be true."""
    return [
        (
            move.verb,
            ", ".join(state.value for state in move.sources),
            move.target.value,
            ", ".join(role.value for role in move.roles),
            ", ".join(move.requires) or "–",
        )
        for move in moves
    ]
