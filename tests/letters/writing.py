"""Letters for the tests of this room."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

from selvstyrt.letters.domain.document import (
    BulletList,
    Contact,
    Facts,
    Heading,
    Language,
    LetterDocument,
    Paragraph,
    Recipient,
    Sender,
    Table,
)

SENDER = Sender(
    "Fjordvik kommune",
    ("Helse og mestring", "Postboks 12, 6999 Fjordvik"),
    Contact("Torunn", "57 00 00 12", "torunn@fjordvik.example"),
)
LETTER = LetterDocument(
    title="Vedtak om brukerstyrt personlig assistanse",
    language=Language.NB,
    sender=SENDER,
    recipient=Recipient("Ingrid", ("Fjordgata 4",), "6999", "Fjordvik"),
    date=datetime.date(2026, 11, 22),
    reference="BPA-2026-0042",
    blocks=(
        Heading("Dette har vi bestemt"),
        Paragraph("Du får 37,5 timer i uka."),
        Facts((("Gjelder fra", "1. desember 2026"),)),
        Table(
            "Timer i uka, linje for linje",
            ("Livsområde", "Du søkte om", "Du får"),
            (("Stå opp", "10 t", "10 t"), ("Fritid", "8 t", "7 t")),
            numeric=(1, 2),
        ),
        Heading("Slik klager du", 3),
        BulletList(("Skriv til oss.", "Fristen er fire uker.")),
    ),
)


def letter(**changes: Any) -> LetterDocument:
    """The letter above with these changes."""
    return replace(LETTER, **changes)
