"""A letter as text: nothing that the reader meets is left out."""

from __future__ import annotations

from datetime import date

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
from selvstyrt.letters.domain.plain import plain_text


def test_each_kind_of_block_and_the_sender_are_read_in_their_order() -> None:
    letter = LetterDocument(
        title="Vedtak",
        language=Language.NB,
        sender=Sender("Fjordvik kommune", ("Postboks 12",), Contact("Torunn", "57 00 00 12")),
        recipient=Recipient("Ingrid"),
        date=date(2026, 5, 18),
        reference="BPA-1",
        blocks=(
            Heading("Hva vi har bestemt"),
            Paragraph("Du får 33 timer."),
            BulletList(("Ett.", "To.")),
            Facts((("Periode", "to år"),)),
            Table(caption="Timer", header=("Del", "Timer"), rows=(("Hjemme", "20"),)),
        ),
    )
    assert plain_text(letter).splitlines() == [
        "Fjordvik kommune",
        "Postboks 12",
        "Torunn",
        "57 00 00 12",
        "Vedtak",
        "Hva vi har bestemt",
        "Du får 33 timer.",
        "Ett.",
        "To.",
        "Periode: to år",
        "Timer",
        "Del Timer",
        "Hjemme 20",
    ]
