"""What goes between applicant and municipality: sent items, attachments, questions, meetings, views."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.domain.life import ContactKind, SentKind, ViewOf
from selvstyrt.casework.models.case import Case, codes
from selvstyrt.core.models import MunicipalRecord


class SentItem(MunicipalRecord):
    """A copy of what was sent, exactly as it stood; append-only."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="sent_items")
    kind = models.CharField(max_length=20, choices=codes(SentKind))
    receipt = models.CharField(max_length=30, unique=True)
    sent_at = models.DateTimeField()
    sent_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    entered_by_clerk = models.BooleanField(default=False)
    content = models.JSONField()

    class Meta:
        ordering = ["-sent_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(kind=SentKind.APPLICATION), name="application_sent_once"
            ),
        ]

    def __str__(self) -> str:
        return self.receipt


class Attachment(MunicipalRecord):
    """A file sent with the case; its type is checked by content, its name is never a path."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="attachments")
    file = models.FileField(upload_to="attachments/%Y/%m/")
    name = models.CharField(max_length=200)
    content_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    withheld_because = models.TextField(blank=True)  # fvl § 19: kept from the party, with the reason shown

    class Meta:
        ordering = ["created_at"]
        constraints = [
            models.UniqueConstraint(fields=["case", "sha256"], name="attachment_once"),
            models.CheckConstraint(condition=Q(size__lte=20 * 1024 * 1024), name="attachment_at_most_20_mb"),
        ]

    def __str__(self) -> str:
        return self.name


class Question(MunicipalRecord):
    """A question to the applicant; while one is open the municipality's own target pauses (never the law's)."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="questions")
    asked_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    text = models.TextField()
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["asked_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True, answer="") | Q(answered_at__isnull=False),
                name="question_answer_has_time",
            )
        ]

    def __str__(self) -> str:
        return self.text[:60]


class Meeting(MunicipalRecord):
    """A home visit or call: booked, then minuted."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="meetings")
    kind = models.CharField(max_length=20, choices=codes(ContactKind))
    at = models.DateTimeField()
    with_whom = models.CharField(max_length=300, blank=True)
    minutes = models.TextField(blank=True)
    minuted_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["at"]

    def __str__(self) -> str:
        return f"{self.kind} {self.at:%Y-%m-%d}"


class StatedView(MunicipalRecord):
    """What the holder, the child or a parent thinks, in their own words; append-only."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="views")
    whose = models.CharField(max_length=20, choices=codes(ViewOf))
    person = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    text = models.TextField()
    heard_on = models.DateField()

    class Meta:
        ordering = ["created_at"]

    def __str__(self) -> str:
        return f"{self.whose} {self.heard_on}"
