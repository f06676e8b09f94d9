"""Notices that were to go out by e-mail or SMS."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.core.models import MunicipalRecord
from selvstyrt.letters.domain.notices import NoticeChannel, NoticeCode, NoticeState
from selvstyrt.letters.models.delivery import codes
from selvstyrt.letters.models.letter import Letter


class Notice(MunicipalRecord):
    """One notice to one person. At most one of each kind goes for a letter: the constraint says so."""

    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, related_name="notices")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    channel = models.CharField(max_length=10, choices=codes(NoticeChannel))
    code = models.CharField(max_length=10, choices=codes(NoticeCode))
    to = models.CharField(max_length=254, blank=True)
    subject = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=codes(NoticeState), default=NoticeState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    reason = models.CharField(max_length=60, blank=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-created_at"]
        indexes = [models.Index(fields=["state", "created_at"], name="notice_state")]
        constraints = [
            models.UniqueConstraint(fields=["letter", "person", "channel", "code"], name="notice_once"),
            models.CheckConstraint(
                condition=~Q(state=NoticeState.SENT) | Q(sent_at__isnull=False), name="notice_sent_has_time"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel} {self.code} {self.state}"
