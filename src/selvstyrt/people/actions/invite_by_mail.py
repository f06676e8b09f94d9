"""invite_by_mail: the invitation goes out in the language of whom it is for."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.utils.translation import gettext, override

from selvstyrt.core.domain.actor import Actor
from selvstyrt.people.actions.invite_person import invite_person
from selvstyrt.people.queries import person_card


@transaction.atomic
def invite_by_mail(
    *, actor: Actor, person: UUID, email: str, link_to: Callable[[str], str], has_case: bool = False
) -> None:
    """Invite, and send the link once that is safely stored. Refused as `invite_person` refuses.

    `link_to` makes the address of the page from the secret; nobody but the mail gets to know it.
    """
    secret = invite_person(actor=actor, person=person, email=email, has_case=has_case)
    with override(person_card(person).language):
        subject = gettext("You are invited to Selvstyrt")
        text = render_to_string("people/invitation_mail.txt", {"link": link_to(secret)})
    transaction.on_commit(lambda: send_mail(subject, text, None, [email]))
