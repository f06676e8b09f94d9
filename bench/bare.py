"""The bare Typst letter: the same words, set as Typst sets them when nobody asks for anything but a tagged PDF."""

from __future__ import annotations

import json

import typst

from selvstyrt.letters.domain.document import (
    Block,
    BulletList,
    Facts,
    Heading,
    LetterDocument,
    Paragraph,
    Table,
)


def bare(document: LetterDocument) -> bytes:
    """As PDF/UA-1."""
    lines = [
        f"#set document(title: {_said(document.title)})",
        f'#set text(lang: "{document.language}")',
        f"#par({_said(document.sender.name)})",
        *(f"#par({_said(line)})" for line in (*document.sender.lines, document.recipient.name)),
        f"= #{_said(document.title)}",
        *map(_block, document.blocks),
        f"#par({_said(document.sender.contact.name)})",
    ]
    return bytes(
        typst.compile(
            "\n\n".join(lines).encode(),
            format="pdf",
            pdf_standards="ua-1",
            timestamp=0,
            ignore_system_fonts=True,
        )
    )


def _block(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"{'=' * level} #{_said(text)}"
        case Paragraph(text):
            return f"#par({_said(text)})"
        case BulletList(items):
            return "\n".join(f"- #{_said(each)}" for each in items)
        case Facts(rows):
            return "\n".join(f"/ #{_said(name)}: #{_said(told)}" for name, told in rows)
        case Table(_, header, rows):
            cells = ", ".join(_said(each) for row in rows for each in row)
            heads = ", ".join(map(_said, header))
            return f"#table(columns: {len(header)}, table.header({heads}), {cells})"


def _said(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
