"""tell_appellant: the county governor's letter goes to everyone it is to go to, in the platform or on paper."""

from __future__ import annotations

from collections.abc import Callable

from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.models import Appeal
from selvstyrt.casework.queries.addressees import Addressee
from selvstyrt.casework.queries.appeal_letter import appellants_of
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.actions.deliver_letter import deliver_letter
from selvstyrt.letters.actions.write_letter import write_letter
from selvstyrt.letters.domain.document import LetterDocument


def tell_appellant(*, actor: Actor, appeal: Appeal, write: Callable[[Addressee], LetterDocument]) -> int:
    """One letter for each addressee; answers how many. Called inside another action's transaction.

    It lies with the case complained of, where the municipality reads the same letter: that is its copy.
    """
    platform = platform_in(appeal.municipality)
    addressees = appellants_of(appeal, clock.today())
    for addressee in addressees:
        letter = write_letter(
            actor=platform,
            holder=appeal.holder_id,
            municipality=appeal.municipality,
            subject=appeal.complaint.case_id if appeal.complaint else appeal.id,
            document=write(addressee),
            addressee=addressee.person.id,
        )
        deliver_letter(actor=platform, letter_id=letter, channel=addressee.channel)
    log_event(
        actor=actor,
        verb="tell_appellant",
        object_type="appeal",
        object_id=appeal.id,
        municipality=appeal.municipality,
        data={"letters": len(addressees)},
    )
    return len(addressees)
