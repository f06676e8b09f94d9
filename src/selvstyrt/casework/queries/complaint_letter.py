"""The municipality's statement to the county governor, copied to the person (fvl § 33 fourth paragraph)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from selvstyrt.casework.domain.complaint import STATEMENT
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.addressees import Addressee, sender_of
from selvstyrt.letters.domain.document import Block, BulletList, Heading, LetterDocument, Paragraph
from selvstyrt.ui import words
from selvstyrt.ui.catalogue import say


def statement_letter(
    case: Case, statement: dict[str, Any], addressee: Addressee, today: date
) -> LetterDocument:
    """The statement word for word, and how to comment on it."""
    with translation.override(addressee.language.value):
        return LetterDocument(
            title=_("Your complaint is sent on to the county governor"),
            language=addressee.language,
            sender=sender_of(case.municipality),
            recipient=addressee.recipient,
            date=today,
            reference=case.number or "",
            blocks=tuple(_blocks(statement)),
            easy=tuple(_easy()),
        )


def _blocks(statement: dict[str, Any]) -> Iterator[Block]:
    yield Paragraph(
        _(
            "We have looked at the decision once more and not changed it. The county governor decides now. This "
            "is what we have written to the county governor about your complaint (fvl § 33)."
        )
    )
    for part in STATEMENT:
        yield Heading(say(f"casework.complaint.part.{part}"))
        yield Paragraph(" ".join(statement[part].split()))
    if statement["points"]:
        yield Heading(_("Your points, one by one"))
        for point in statement["points"]:
            yield Heading(say(f"casework.area.{point['area']}"), level=3)
            if point["own_words"]:
                yield Paragraph(_("You wrote: %(words)s") % {"words": " ".join(point["own_words"].split())})
            yield Paragraph(_("We answer: %(words)s") % {"words": " ".join(point["answer"].split())})
    yield from _enclosures(statement.get("enclosures", []))
    yield Heading(_("You may comment"))
    yield Paragraph(
        _(
            "Do you see it otherwise, or is something missing? Log in and open the case, or write to us. What you "
            "write goes with the complaint."
        )
    )


def _enclosures(enclosures: list[dict[str, Any]]) -> Iterator[Block]:
    """What the county governor gets with it, document by document."""
    if enclosures:
        yield Heading(_("What goes with the complaint"))
        yield BulletList(tuple(_enclosure(each) for each in enclosures))


def _enclosure(told: dict[str, Any]) -> str:
    what = say(f"casework.enclosed.{told['kind']}")
    day = words.day(date.fromisoformat(told["on"]))
    return f"{what}: {told['name']}, {day}" if told["name"] else f"{what}, {day}"


def _easy() -> Iterator[Block]:
    yield BulletList(
        (
            _("We have read your complaint."),
            _("We have not changed the decision."),
            _("The county governor reads it now and decides."),
            _("You can say what you think of what we have written."),
        )
    )
