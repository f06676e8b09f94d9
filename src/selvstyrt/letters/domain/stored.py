"""The stored form of a letter: plain JSON, the same again when read back."""

from __future__ import annotations

from datetime import date
from typing import Any

from selvstyrt.letters.domain.document import (
    Block,
    BulletList,
    Contact,
    Facts,
    Heading,
    Language,
    LetterDocument,
    NotALetter,
    Paragraph,
    Recipient,
    Sender,
    Table,
    Variant,
)


def as_data(document: LetterDocument) -> dict[str, Any]:
    """The document as JSON values."""
    sender, recipient = document.sender, document.recipient
    return {
        "title": document.title,
        "language": document.language.value,
        "variant": document.variant.value,
        "date": document.date.isoformat(),
        "reference": document.reference,
        "sender": {
            "name": sender.name,
            "lines": list(sender.lines),
            "contact": {
                "name": sender.contact.name,
                "telephone": sender.contact.telephone,
                "email": sender.contact.email,
            },
        },
        "recipient": {
            "name": recipient.name,
            "lines": list(recipient.lines),
            "postcode": recipient.postcode,
            "town": recipient.town,
        },
        "blocks": [block_data(block) for block in document.blocks],
        "easy": [block_data(block) for block in document.easy],
    }


def block_data(block: Block) -> dict[str, Any]:
    """One block as JSON values, with its `kind`."""
    match block:
        case Heading(text, level):
            return {"kind": "heading", "level": level, "text": text}
        case Paragraph(text):
            return {"kind": "paragraph", "text": text}
        case BulletList(items):
            return {"kind": "bullets", "items": list(items)}
        case Table(caption, header, rows, numeric):
            return {
                "kind": "table",
                "caption": caption,
                "header": list(header),
                "rows": [list(row) for row in rows],
                "numeric": list(numeric),
            }
        case Facts(facts):
            return {"kind": "facts", "rows": [list(fact) for fact in facts]}


def from_data(data: dict[str, Any]) -> LetterDocument:
    """The document that `as_data` stored."""
    sender, recipient = data["sender"], data["recipient"]
    return LetterDocument(
        title=data["title"],
        language=Language(data["language"]),
        variant=Variant(data["variant"]),
        date=date.fromisoformat(data["date"]),
        reference=data["reference"],
        sender=Sender(sender["name"], tuple(sender["lines"]), Contact(**sender["contact"])),
        recipient=Recipient(
            recipient["name"], tuple(recipient["lines"]), recipient["postcode"], recipient["town"]
        ),
        blocks=tuple(_block(each) for each in data["blocks"]),
        easy=tuple(_block(each) for each in data.get("easy", ())),
    )


def _block(data: dict[str, Any]) -> Block:
    match data["kind"]:
        case "heading":
            return Heading(data["text"], data["level"])
        case "paragraph":
            return Paragraph(data["text"])
        case "bullets":
            return BulletList(tuple(data["items"]))
        case "table":
            rows = tuple(tuple(row) for row in data["rows"])
            return Table(data["caption"], tuple(data["header"]), rows, tuple(data["numeric"]))
        case "facts":
            return Facts(tuple((name, value) for name, value in data["rows"]))
        case kind:
            raise NotALetter(f"Unknown kind of block: {kind}")
