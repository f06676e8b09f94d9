"""What waits to go out, for the workers; ids only."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from selvstyrt.core import clock
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.notices import NoticeState
from selvstyrt.letters.models import Delivery, Notice

_WHY = "one worker serves all municipalities"
_MOST_TRIES = 8  # a notice is given up after this; a letter never is: it waits for a person
_LEFT_BEHIND = timedelta(minutes=20)  # longer than the delivery service may take to answer


def deliveries_waiting() -> list[UUID]:
    """Paper letters that no process is sending any more."""
    rows = Delivery.objects.across(_WHY).filter(channel=Channel.PAPER, state=DeliveryState.WAITING)
    last = clock.now() - _LEFT_BEHIND
    return [row.id for row in rows.filter(changed_at__lte=last)]


def deliveries_under_way() -> list[UUID]:
    """Paper letters the delivery service has taken and not yet said the last word about."""
    rows = Delivery.objects.across(_WHY).filter(channel=Channel.PAPER, state=DeliveryState.SENT)
    return [row.id for row in rows]


def notices_waiting() -> list[UUID]:
    """Notices that were left behind or failed."""
    rows = Notice.objects.across(_WHY).filter(
        state__in=[NoticeState.WAITING, NoticeState.FAILED], attempts__lt=_MOST_TRIES
    )
    return [row.id for row in rows.filter(created_at__lte=clock.now() - _LEFT_BEHIND)]
