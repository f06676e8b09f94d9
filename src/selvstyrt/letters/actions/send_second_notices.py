"""send_second_notices: tell once more who has not opened a letter after a week."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from selvstyrt.core.clock import OSLO
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.actions.announce_letter import announce_letter
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.notices import NoticeCode, NoticeState, second_notice_is_due
from selvstyrt.letters.models import Delivery, Notice


def send_second_notices(*, actor: Actor, today: date) -> int:
    """Make ready the second notice of every letter that is due today; answers how many letters."""
    told = 0
    notices = Notice.objects.across("one job tells the unread of all municipalities")
    twice = notices.filter(code=NoticeCode.SECOND).values("letter")
    unopened = Delivery.objects.across("one job tells the unread of all municipalities").filter(
        channel=Channel.PLATFORM, state=DeliveryState.DELIVERED
    )
    first = notices.filter(
        code=NoticeCode.FIRST, state=NoticeState.SENT, letter__in=unopened.values("letter")
    )
    for notice in first.exclude(letter__in=twice).select_related("letter").order_by("sent_at"):
        if notice.sent_at is None or not second_notice_is_due(
            first_sent=notice.sent_at.astimezone(OSLO).date(),
            opened=False,
            second_sent=notices.filter(letter=notice.letter, code=NoticeCode.SECOND).exists(),
            today=today,
        ):
            continue
        with transaction.atomic():
            announce_letter(actor=actor, letter=notice.letter, code=NoticeCode.SECOND)
        told += 1
    return told
