"""send_notice: hand one waiting notice to the e-mail or SMS service."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.domain.notices import NoticeChannel, NoticeState
from selvstyrt.letters.models import Notice
from selvstyrt.letters.ports import EMAIL, SMS, NoticeFailed

_SOCKETS = {NoticeChannel.EMAIL: EMAIL, NoticeChannel.SMS: SMS}


def send_notice(*, actor: Actor, notice_id: UUID) -> None:
    """Send one notice that waits or failed; another process that took it first sends it instead."""
    rows = Notice.objects.across("one worker sends for all municipalities")
    notice = rows.filter(id=notice_id).first()
    if notice is None:
        return
    mine = rows.filter(
        id=notice_id, attempts=notice.attempts, state__in=[NoticeState.WAITING, NoticeState.FAILED]
    )
    if not mine.update(attempts=F("attempts") + 1):
        return
    try:
        _SOCKETS[NoticeChannel(notice.channel)].adapter.send(notice.to, notice.subject, notice.text)
    except NoticeFailed as failed:
        _keep(actor, notice, NoticeState.FAILED, failed.code)
    else:
        _keep(actor, notice, NoticeState.SENT)


def _keep(actor: Actor, notice: Notice, state: NoticeState, reason: str = "") -> None:
    with transaction.atomic():
        notice.state, notice.reason = state.value, reason
        notice.sent_at = clock.now() if state is NoticeState.SENT else None
        notice.save(update_fields=["state", "reason", "sent_at"])
        log_event(
            actor=actor,
            verb="send_notice",
            object_type="notice",
            object_id=notice.id,
            municipality=notice.municipality,
            data={"state": state.value, "channel": notice.channel, "code": notice.code, "reason": reason},
        )
