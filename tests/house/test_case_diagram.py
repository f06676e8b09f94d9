"""The picture of the case in the docs is drawn from the table in force: `python -m
tests.house.test_case_diagram`.
"""

from selvstyrt.casework.domain.diagram import mermaid, table
from tests.house.source import ROOT

DOC = ROOT / "docs" / "case-states.md"


def drawn() -> str:
    rows = "\n".join(f"| {' | '.join(row)} |" for row in table())
    return (
        "# The states of a case\n\n"
        "Drawn from `MOVES` in `src/selvstyrt/casework/domain/states.py` by "
        "`python -m tests.house.test_case_diagram`; a house test fails when the two differ.\n\n"
        f"```mermaid\n{mermaid()}\n```\n\n"
        "| Move (its action bears the same name) | From | To | Who may | What must be true |\n"
        "|---|---|---|---|---|\n"
        f"{rows}\n\n"
        "What must be true is kept by the action and, where a database can, by a constraint: one decision "
        "for a case, "
        "two different people behind it, no case delivered or closed without a delivery.\n"
    )


def test_the_picture_in_the_docs_is_the_table_in_force() -> None:
    assert DOC.read_text() == drawn()


if __name__ == "__main__":
    DOC.write_text(drawn())
