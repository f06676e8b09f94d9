"""The letter about a claim for costs: what is covered, and why."""

from __future__ import annotations

from django.utils import translation
from django.utils.translation import gettext as _

from selvstyrt.casework.models import CostsClaim
from selvstyrt.casework.queries.addressees import Addressee
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.core.domain.money import Money
from selvstyrt.letters.domain.document import (
    BulletList,
    Facts,
    Heading,
    LetterDocument,
    Paragraph,
    Sender,
)
from selvstyrt.ui import words


def costs_letter(claim: CostsClaim, addressee: Addressee, sender: Sender, reference: str) -> LetterDocument:
    """The decision on the claim in the addressee's language. Raises ValueError for a claim nobody has decided."""
    if claim.decided_at is None or claim.granted_ore is None:
        raise ValueError("A claim that is not decided has no letter")
    with translation.override(addressee.language.value):
        claimed, granted = words.money(Money(claim.amount_ore)), words.money(Money(claim.granted_ore))
        reasons = " ".join(claim.reasons.split())
        return LetterDocument(
            title=_("Your costs of the complaint"),
            language=addressee.language,
            sender=sender,
            recipient=addressee.recipient,
            date=norwegian_day(claim.decided_at),
            reference=reference,
            blocks=(
                Paragraph(_("We have decided your claim for what the complaint cost you (fvl § 36).")),
                Facts(((_("You claimed"), claimed), (_("We cover"), granted))),
                Heading(_("Why")),
                Paragraph(reasons),
            ),
            easy=(
                BulletList(
                    (
                        _("You asked for %(amount)s.") % {"amount": claimed},
                        _("You get %(amount)s.") % {"amount": granted},
                    )
                ),
                Heading(_("Why")),
                Paragraph(reasons),
            ),
        )
