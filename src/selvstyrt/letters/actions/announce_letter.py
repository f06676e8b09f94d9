"""announce_letter: the addressee is to be told, by e-mail and SMS, that something waits."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import SYSTEM, Actor
from selvstyrt.letters.domain.notices import NoticeChannel, NoticeCode, NoticeState
from selvstyrt.letters.models import Letter, Notice
from selvstyrt.letters.ports import SOON
from selvstyrt.letters.typesetting.wording import notice_text
from selvstyrt.people.queries import contact_of


def announce_letter(*, actor: Actor, letter: Letter, code: NoticeCode) -> list[Notice]:
    """Make ready one notice for each address the person has; who has opted out gets none (§ 9), on record."""
    contact = contact_of(letter.addressee_id, actor=SYSTEM)
    subject, text = notice_text(code, contact.language, settings.SELVSTYRT_ADDRESS)
    addresses = [(NoticeChannel.EMAIL, contact.email), (NoticeChannel.SMS, contact.phone)]
    reached = [(channel, to) for channel, to in addresses if to and not contact.wants_paper]
    why_not = "reserved" if contact.wants_paper else "no_address"
    with transaction.atomic():
        notices = [
            _notice(actor, letter, code, channel, to=to, subject=subject, text=text)
            for channel, to in reached
        ] or [
            _notice(actor, letter, code, NoticeChannel.EMAIL, state=NoticeState.SKIPPED.value, reason=why_not)
        ]
        log_event(
            actor=actor,
            verb="announce_letter",
            object_type="letter",
            object_id=letter.id,
            municipality=letter.municipality,
            data={"code": code.value, "channels": [channel.value for channel, _ in reached]},
        )
        for notice in notices:
            if notice.state == NoticeState.WAITING:
                transaction.on_commit(lambda notice_id=notice.id: SOON.adapter("send_notice", notice_id))  # type: ignore[misc]  # the loop's own id, bound now
    return notices


def _notice(actor: Actor, letter: Letter, code: NoticeCode, channel: NoticeChannel, **values: str) -> Notice:
    return Notice.objects.create(
        municipality=letter.municipality,
        created_by=actor.person,
        letter=letter,
        person_id=letter.addressee_id,
        channel=channel.value,
        code=code.value,
        **values,
    )
