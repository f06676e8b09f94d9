"""The letter that tells of a case that follows another: what is looked at again, why, and what stands meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils import translation
from django.utils.translation import gettext as _

from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.reversal import Standing
from selvstyrt.casework.models import Case, CaseOpening
from selvstyrt.casework.queries.addressees import Addressee, sender_of
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.letters.domain.document import Block, BulletList, Heading, LetterDocument, Paragraph
from selvstyrt.ui import words
from selvstyrt.ui.catalogue import say


def following_letter(
    old: Case, new: Case, opening: CaseOpening, addressee: Addressee, today: date
) -> LetterDocument:
    """For everyone the decision itself would go to."""
    with translation.override(addressee.language.value):
        return LetterDocument(
            title=say(f"casework.following.title.{new.origin}"),
            language=addressee.language,
            sender=sender_of(new.municipality),
            recipient=addressee.recipient,
            date=today,
            reference=new.number or "",
            blocks=tuple(_blocks(old, new, opening)),
            easy=tuple(_easy(old, new, opening)),
        )


def what_stands(old: Case, standing: Standing) -> str:
    """Whether the old decision still runs: said apart for one that has ended, that ends and that has no end."""
    last = old.decision.valid_to
    if last is None:
        return _("The decision you have has no last day. It stands until you get a new one.")
    if standing is Standing.EXPIRED:
        return _(
            "The decision you had ended on %(day)s. A new decision takes nothing away that still ran."
        ) % {"day": words.day(last)}
    if standing is Standing.TIME_LIMITED:
        return _("The decision you have runs until and with %(day)s. It stands until you get a new one.") % {
            "day": words.day(last)
        }
    return _("The decision you have has no last day. It stands until you get a new one.")


def _blocks(old: Case, new: Case, opening: CaseOpening) -> Iterator[Block]:
    decision = decision_of(old)
    decided_on = words.day(norwegian_day(decision.confirmed_at)) if decision else ""
    yield Paragraph(say(f"casework.following.lead.{new.origin}", day=decided_on))
    yield Paragraph(_("Why: %(reason)s") % {"reason": " ".join(opening.why.split())})
    if new.origin == Origin.OWN_REVERSAL:
        yield Paragraph(say(f"casework.reversal.letter.{opening.ground}"))
    yield Heading(_("What stands until then"))
    if old.delivered_at is not None:
        yield Paragraph(what_stands(old, Standing(opening.standing)))
    yield Heading(_("What happens now"))
    yield BulletList(
        (
            _("The new case has number %(number)s.") % {"number": new.number},
            _("What you applied for goes along. You need not apply again."),
            _(
                "We ask you what you think before we decide. Has something changed? Tell us: log in, write or phone."
            ),
            _("You get a new decision in writing, and you can complain about it."),
        )
    )


def _easy(old: Case, new: Case, opening: CaseOpening) -> Iterator[Block]:
    yield Paragraph(say(f"casework.following.easy.{new.origin}"))
    if old.delivered_at is not None:
        yield Paragraph(what_stands(old, Standing(opening.standing)))
    yield BulletList(
        (
            _("You need not apply again."),
            _("We ask you what you think."),
            _("You get a letter with the answer."),
        )
    )
