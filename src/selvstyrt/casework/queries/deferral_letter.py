"""The letter about deferred effect: whether the decision waits until the complaint is answered, and why."""

from __future__ import annotations

from django.utils import translation
from django.utils.translation import gettext as _

from selvstyrt.casework.domain.appeal import DeferralBy
from selvstyrt.casework.models import DeferralDecision
from selvstyrt.casework.queries.addressees import Addressee
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.letters.domain.document import BulletList, Heading, LetterDocument, Paragraph, Sender


def deferral_letter(
    deferral: DeferralDecision, addressee: Addressee, sender: Sender, reference: str
) -> LetterDocument:
    """The decision on it in the addressee's language."""
    with translation.override(addressee.language.value):
        reasons = " ".join(deferral.reasons.split())
        return LetterDocument(
            title=_("Whether the decision waits until the complaint is answered"),
            language=addressee.language,
            sender=sender,
            recipient=addressee.recipient,
            date=norwegian_day(deferral.decided_at),
            reference=reference,
            blocks=(
                Paragraph(_outcome(deferral)),
                Heading(_("Why")),
                Paragraph(reasons),
                Heading(_("What happens now")),
                Paragraph(_what_now(deferral)),
            ),
            easy=(BulletList((_easy(deferral),)), Heading(_("Why")), Paragraph(reasons)),
        )


def _outcome(deferral: DeferralDecision) -> str:
    if deferral.is_deferred:
        return _(
            "We have decided that the decision you complain over is not put into effect before the complaint is "
            "answered (fvl § 42). Until then it is as before."
        )
    return _(
        "We have decided that the decision you complain over counts while the complaint is looked at (fvl § 42)."
    )


def _what_now(deferral: DeferralDecision) -> str:
    if not deferral.is_deferred and deferral.by == DeferralBy.MUNICIPALITY:
        return _(
            "The complaint goes on as before. The county governor may also decide that the decision waits: ask for "
            "it when the complaint has come there."
        )
    return _("The complaint goes on as before. This letter is only about what counts in the meantime.")


def _easy(deferral: DeferralDecision) -> str:
    if deferral.is_deferred:
        return _("Nothing changes before your complaint is answered.")
    return _("The new decision counts now, also while we look at your complaint.")
