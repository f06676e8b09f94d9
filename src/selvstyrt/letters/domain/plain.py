"""A letter as one text: every word that the reader meets, in its order."""

from __future__ import annotations

from collections.abc import Iterator

from selvstyrt.letters.domain.document import (
    Block,
    BulletList,
    Facts,
    Heading,
    LetterDocument,
    Paragraph,
    Table,
)


def plain_text(letter: LetterDocument) -> str:
    """Sender, title and every block, one line each."""
    contact = letter.sender.contact
    return "\n".join(
        [
            letter.sender.name,
            *letter.sender.lines,
            contact.name,
            contact.telephone,
            letter.title,
            *(line for block in letter.blocks for line in _lines(block)),
        ]
    )


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case BulletList(items=items):
            yield from items
        case Facts(rows=rows):
            yield from (f"{name}: {said}" for name, said in rows)
        case Table(caption=caption, header=header, rows=cells):
            yield caption
            yield from (" ".join(row) for row in (header, *cells))
