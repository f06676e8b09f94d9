"""The letter of an advance notice: what we are thinking of, why, and how to answer before anything is decided."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from selvstyrt.casework.models import AdvanceNotice, Case
from selvstyrt.casework.queries.beside import beside
from selvstyrt.letters.domain.document import Block, BulletList, Heading, Paragraph
from selvstyrt.ui import words


def notice_blocks(case: Case, notice: AdvanceNotice) -> Iterator[Block]:
    """In the language that is active."""
    planned = words.hours_in_words(notice.planned_minutes)
    yield Paragraph(
        _("Nothing is decided yet. This is what we are thinking of, so that you can answer first.")
    )
    yield Heading(_("What we are thinking of"))
    before = beside(case).before
    if before is not None and before.minutes != notice.planned_minutes:
        yield Paragraph(
            _("The last decision gives %(before)s a week. We are thinking of %(planned)s a week.")
            % {"before": words.hours_in_words(before.minutes), "planned": planned}
        )
    else:
        yield Paragraph(_("We are thinking of %(planned)s a week.") % {"planned": planned})
    yield Heading(_("Why"))
    for part in notice.reason.split("\n\n"):
        yield Paragraph(" ".join(part.split()))
    yield Heading(_("How to answer"))
    by = {"day": words.day(notice.answer_by)}
    yield BulletList(
        (
            _("Answer by %(day)s. If you need more time, tell us.") % by,
            _("Log in to answer, or write or phone us. Someone else may answer for you."),
            _("Say what is wrong or missing, and what fewer hours would mean for you."),
            _("You may see the documents of the case (fvl § 18)."),
        )
    )
    yield Paragraph(
        _("You get this letter because of fvl § 16. What you answer is weighed before we decide (fvl § 17).")
    )


def easy_notice_blocks(notice: AdvanceNotice) -> Iterator[Block]:
    """The same in short sentences."""
    yield BulletList(
        (
            _("Nothing is decided yet."),
            _("We are thinking of %(planned)s a week.")
            % {"planned": words.hours_in_words(notice.planned_minutes)},
            _("You can tell us what you think first."),
            _("Answer by %(day)s.") % {"day": words.day(notice.answer_by)},
        )
    )
    yield Heading(_("Why"))
    yield Paragraph(" ".join(notice.reason.split()))
    yield Heading(_("How you can answer"))
    yield BulletList(
        (_("You can log in and write."), _("You can write us a letter."), _("You can phone us."))
    )
