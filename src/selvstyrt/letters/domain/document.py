"""A letter as data: blocks of text already chosen by the room that writes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum


class NotALetter(ValueError):
    """The document cannot be read by everyone: it lacks a title, skips a heading or has a ragged table."""


class Language(StrEnum):
    """The language the letter is written in."""

    NB = "nb"
    NN = "nn"
    EN = "en"


class Variant(StrEnum):
    """How the same words are set."""

    NORMAL = "normal"
    LARGE = "large"  # 18 points, for those who see less
    EASY = "easy"  # short lines and much air, one thought at a time


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 2 heads a part, level 3 a part of a part; level 1 is the title of the letter."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class BulletList:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text under a header row; `numeric` names the columns (from 0) that are set to the right."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """A few named facts: (what it is, what it says)."""

    rows: tuple[tuple[str, str], ...]


Block = Heading | Paragraph | BulletList | Table | Facts


@dataclass(frozen=True, slots=True)
class Contact:
    """The named person to ask, with telephone."""

    name: str
    telephone: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Sender:
    """The municipality as it writes: its name, the lines of its letterhead and whom to ask."""

    name: str
    lines: tuple[str, ...]
    contact: Contact


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who the letter is for. The address is only needed for paper; `lines` come before postcode and town."""

    name: str
    lines: tuple[str, ...] = ()
    postcode: str = ""
    town: str = ""

    @property
    def is_postal(self) -> bool:
        """True when paper can reach this recipient: four-digit postcode and a town."""
        return len(self.postcode) == 4 and self.postcode.isdecimal() and bool(self.town.strip())


@dataclass(frozen=True, slots=True)
class LetterDocument:
    """One letter. Raises NotALetter when a screen reader could not read it or it lacks what it must have."""

    title: str
    language: Language
    sender: Sender
    recipient: Recipient
    date: date
    reference: str
    blocks: tuple[Block, ...] = field(default=())
    variant: Variant = Variant.NORMAL
    easy: tuple[Block, ...] = field(default=())  # the same matter in short sentences, when somebody wrote it

    def __post_init__(self) -> None:
        if _is_blank(self.title):
            raise NotALetter("A letter has a title")
        if _is_blank(self.sender.contact.name) or _is_blank(self.sender.contact.telephone):
            raise NotALetter("A letter names a person to ask, with telephone")
        _check_blocks(self.blocks)
        _check_blocks(self.easy)

    def set_as(self, variant: Variant) -> LetterDocument:
        """The same letter for another reader: easy to read are its easy words, or the same words with more air."""
        easy = variant is Variant.EASY and self.easy
        return replace(self, variant=variant, blocks=self.easy if easy else self.blocks)


def _is_blank(text: str) -> bool:
    """True when nothing in the text can be seen: only spaces and control characters."""
    return not any(char.isprintable() and not char.isspace() for char in text)


def _check_blocks(blocks: Iterable[Block]) -> None:
    level = 1
    for block in blocks:
        if isinstance(block, Heading):
            _check_heading(block, level)
            level = block.level
        elif isinstance(block, Table):
            _check_table(block)
        elif isinstance(block, BulletList) and not block.items:
            raise NotALetter("A list has at least one item")
        elif isinstance(block, Facts) and not block.rows:
            raise NotALetter("Facts hold at least one fact")


def _check_heading(heading: Heading, level_before: int) -> None:
    if heading.level not in (2, 3) or heading.level > level_before + 1:
        raise NotALetter("Headings go down one level at a time, from 2 to 3")
    if _is_blank(heading.text):
        raise NotALetter("A heading says something")


def _check_table(table: Table) -> None:
    if _is_blank(table.caption) or not table.header or any(map(_is_blank, table.header)):
        raise NotALetter("A table has a caption and a header for each column")
    if not table.rows or any(len(row) != len(table.header) for row in table.rows):
        raise NotALetter("Each row of a table has one cell for each column")
    if any(column not in range(len(table.header)) for column in table.numeric):
        raise NotALetter("A numeric column is one of the table's columns")
