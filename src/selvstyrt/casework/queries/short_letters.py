"""The short letters of a case: preliminary reply, question, advance notice, in the addressee's own language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils import translation
from django.utils.translation import gettext as _

from selvstyrt.casework.models import AdvanceNotice, Case, PreliminaryReply
from selvstyrt.casework.queries.addressees import Addressee, sender_of
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.letter_notice import easy_notice_blocks, notice_blocks
from selvstyrt.letters.domain.document import Block, BulletList, Heading, LetterDocument, Paragraph
from selvstyrt.ui import words


def preliminary_reply_letter(
    case: Case, reply: PreliminaryReply, addressee: Addressee, today: date
) -> LetterDocument:
    """Why the answer takes longer, and when it is expected (fvl § 11 a)."""
    with translation.override(addressee.language.value):
        return _letter(
            case,
            addressee,
            today,
            _("Preliminary reply to the application for BPA"),
            _reply_blocks(case, reply),
            _easy_reply_blocks(case, reply),
        )


def question_letter(case: Case, text: str, addressee: Addressee, today: date) -> LetterDocument:
    """A question from the caseworker."""
    with translation.override(addressee.language.value):
        return _letter(
            case,
            addressee,
            today,
            _("A question about the application for BPA"),
            _question_blocks(text),
            _easy_question_blocks(text),
        )


def notice_letter(case: Case, notice: AdvanceNotice, addressee: Addressee, today: date) -> LetterDocument:
    """What we are thinking of, why, and how to answer before anything is decided (fvl § 16)."""
    with translation.override(addressee.language.value):
        return _letter(
            case,
            addressee,
            today,
            _("Advance notice: we want to hear from you before we decide on BPA"),
            notice_blocks(case, notice),
            easy_notice_blocks(notice),
        )


def _letter(
    case: Case, addressee: Addressee, today: date, title: str, blocks: Iterator[Block], easy: Iterator[Block]
) -> LetterDocument:
    return LetterDocument(
        title=title,
        language=addressee.language,
        sender=sender_of(case.municipality),
        recipient=addressee.recipient,
        date=today,
        reference=case.number or "",
        blocks=tuple(blocks),
        easy=tuple(easy),
    )


def _reply_blocks(case: Case, reply: PreliminaryReply) -> Iterator[Block]:
    received = words.day(norwegian_day(case.received_at)) if case.received_at else ""
    yield Paragraph(
        _("The application came in on %(day)s. It takes longer to answer than one month.") % {"day": received}
    )
    yield Paragraph(_("Why: %(reason)s") % {"reason": " ".join(reply.reason.split())})
    yield Paragraph(_("We expect to answer by %(day)s.") % {"day": words.day(reply.expected_on)})
    yield Paragraph(_("You get this letter because of fvl § 11 a. You need not do anything."))


def _easy_reply_blocks(case: Case, reply: PreliminaryReply) -> Iterator[Block]:
    said = []
    if case.received_at:
        said.append(
            _("We got the application on %(day)s.") % {"day": words.day(norwegian_day(case.received_at))}
        )
    said += [
        _("We are not finished yet."),
        _("We expect to answer by %(day)s.") % {"day": words.day(reply.expected_on)},
        _("You need not do anything now."),
    ]
    yield BulletList(tuple(said))
    yield Heading(_("Why"))
    yield Paragraph(" ".join(reply.reason.split()))


def _question_blocks(text: str) -> Iterator[Block]:
    yield Paragraph(_("We need to know more to assess the application. Our question is:"))
    yield Paragraph(" ".join(text.split()))
    yield Paragraph(_("Log in to answer, or write or phone us."))


def _easy_question_blocks(text: str) -> Iterator[Block]:
    yield Paragraph(_("We have a question for you."))
    yield Paragraph(" ".join(text.split()))
    yield Heading(_("How you can answer"))
    yield BulletList(
        (_("You can log in and write."), _("You can write us a letter."), _("You can phone us."))
    )
