"""The letter that tells the person: the complaint was right, wholly or partly, and what happens now (fvl § 33)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from selvstyrt.casework.domain.complaint import STATEMENT
from selvstyrt.casework.models import Case, ComplaintChange
from selvstyrt.casework.queries.addressees import Addressee, sender_of
from selvstyrt.letters.domain.document import Block, BulletList, Heading, LetterDocument, Paragraph
from selvstyrt.rules.queries.deadlines import costs_claim_weeks
from selvstyrt.ui.catalogue import say


def change_letter(case: Case, change: ComplaintChange, addressee: Addressee, today: date) -> LetterDocument:
    """What is changed and why, the points one by one, and the costs that may be claimed (fvl § 36)."""
    with translation.override(addressee.language.value):
        return LetterDocument(
            title=_("We change our decision after your complaint"),
            language=addressee.language,
            sender=sender_of(case.municipality),
            recipient=addressee.recipient,
            date=today,
            reference=case.number or "",
            blocks=tuple(_blocks(change, today)),
            easy=tuple(_easy(change)),
        )


def _blocks(change: ComplaintChange, today: date) -> Iterator[Block]:
    if change.is_whole:
        yield Paragraph(_("We have looked at the decision once more. You are met wholly (fvl § 33)."))
    else:
        yield Paragraph(_("We have looked at the decision once more. You are met partly (fvl § 33)."))
    yield Heading(_("What we change, and why"))
    yield Paragraph(" ".join(change.statement["change"].split()))
    for part in STATEMENT:
        yield Heading(say(f"casework.complaint.part.{part}"))
        yield Paragraph(" ".join(change.statement[part].split()))
    if change.statement["points"]:
        yield Heading(_("Your points, one by one"))
        for point in change.statement["points"]:
            yield Heading(say(f"casework.area.{point['area']}"), level=3)
            if point["own_words"]:
                yield Paragraph(_("You wrote: %(words)s") % {"words": " ".join(point["own_words"].split())})
            yield Paragraph(_("We answer: %(words)s") % {"words": " ".join(point["answer"].split())})
    yield from _now(change, today)


def _now(change: ComplaintChange, today: date) -> Iterator[Block]:
    yield Heading(_("What happens now"))
    weeks = costs_claim_weeks(today)
    yield BulletList(
        (
            _("We make a new decision in a new case, number %(number)s. You need not apply again.")
            % {"number": change.case.number},
            _("The decision you have stands until you get the new one."),
            _("The new decision is a decision of its own: if you disagree with it, you can complain again."),
            ngettext(
                "Has the complaint cost you something? When the decision is changed in your favour, necessary costs "
                "are covered. Claim them within %(weeks)s week of the new decision (fvl § 36).",
                "Has the complaint cost you something? When the decision is changed in your favour, necessary costs "
                "are covered. Claim them within %(weeks)s weeks of the new decision (fvl § 36).",
                weeks,
            )
            % {"weeks": weeks},
        )
    )


def _easy(change: ComplaintChange) -> Iterator[Block]:
    yield BulletList(
        (
            _("We have read your complaint."),
            _("You are right. We change the decision.")
            if change.is_whole
            else _("You are right in part. We change some of the decision."),
            _("You get a new decision in a letter."),
            _("You can complain about that one too."),
        )
    )
