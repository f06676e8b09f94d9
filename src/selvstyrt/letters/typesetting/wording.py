"""The few words that belong to every letter and notice, in the reader's language."""

from __future__ import annotations

from datetime import date

from django.utils import translation
from django.utils.dateformat import format as format_date
from django.utils.translation import gettext as _

from selvstyrt.letters.domain.document import LetterDocument
from selvstyrt.letters.domain.notices import NoticeCode

DATE_FORMATS = {"nb": "j. F Y", "nn": "j. F Y", "en": "j F Y"}


def written_date(day: date, language: str) -> str:
    """A date as people write it: 3. november 2026."""
    with translation.override(language):
        return format_date(day, DATE_FORMATS[language])


def about(document: LetterDocument) -> list[tuple[str, str]]:
    """Date and reference with their labels."""
    with translation.override(document.language):
        rows = [(_("Date"), written_date(document.date, document.language))]
        if document.reference:
            rows.append((_("Our reference"), document.reference))
        return rows


def furniture(document: LetterDocument) -> dict[str, str]:
    """What stands around the text: the line above the contact, and the page numbers."""
    with translation.override(document.language):
        return {
            "contact": _("Do you have questions? Contact"),
            "page": _("Page {page} of {pages}"),
        }


def contact_lines(document: LetterDocument) -> list[str]:
    """The named person, with telephone."""
    contact = document.sender.contact
    with translation.override(document.language):
        return [contact.name, _("Telephone %(number)s") % {"number": contact.telephone}]


def email_line(document: LetterDocument) -> dict[str, str] | None:
    """The person's e-mail address, and how it is written in the letter; None when there is none."""
    address = document.sender.contact.email
    if not address:
        return None
    with translation.override(document.language):
        return {"address": address, "said": _("E-mail %(address)s") % {"address": address}}


def notice_text(code: NoticeCode, language: str, address: str) -> tuple[str, str]:
    """Subject and text of a notice: that something waits, never what, from whom or about what."""
    with translation.override(language):
        if code is NoticeCode.SECOND:
            return _("A message is still waiting for you"), _(
                "You have a message that you have not opened yet. Log in at %(address)s to read it. "
                "We never ask you to reply with personal information."
            ) % {"address": address}
        return _("You have a new message"), _(
            "Something new is waiting for you. Log in at %(address)s to read it. "
            "We never ask you to reply with personal information."
        ) % {"address": address}
