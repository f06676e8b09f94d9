"""tell_applicant: a letter about the case goes to everyone it is to go to, in the platform or on paper."""

from __future__ import annotations

from collections.abc import Callable

from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.addressees import Addressee, addressees_of
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.actions.deliver_letter import deliver_letter
from selvstyrt.letters.actions.write_letter import write_letter
from selvstyrt.letters.domain.document import LetterDocument


def tell_applicant(*, actor: Actor, case: Case, write: Callable[[Addressee], LetterDocument]) -> int:
    """Write and hand over one letter for each addressee; answers how many. Called inside another action's
    transaction.

    Delivery brings the notice by e-mail and SMS with it, which says that something waits and never what.
    """
    platform = platform_in(case.municipality)
    addressees = addressees_of(case, clock.today())
    for addressee in addressees:
        letter = write_letter(
            actor=platform,
            holder=case.holder_id,
            municipality=case.municipality,
            subject=case.id,
            document=write(addressee),
            addressee=addressee.person.id,
        )
        deliver_letter(actor=platform, letter_id=letter, channel=addressee.channel)
    log_event(
        actor=actor,
        verb="tell_applicant",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"letters": len(addressees)},
    )
    return len(addressees)
