"""A complaint over a decision: the person's points, the municipality's look at it, and how it was sent on."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models.case import Case, codes
from selvstyrt.core.models import MunicipalRecord


class Complaint(MunicipalRecord):
    """One complaint over the decision of a case; grows in the draft, fixed once sent (the copy is append-only)."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="complaints")
    state = models.CharField(max_length=20, choices=codes(ComplaintState), default=ComplaintState.DRAFT)
    overall = models.TextField(blank=True)
    wants_deferral = models.BooleanField(default=False)  # fvl § 42
    deferral_why = models.TextField(blank=True)
    wants_documents = models.BooleanField(default=False)  # fvl §§ 18–19
    late_why = models.TextField(blank=True)  # fvl § 31
    sent_at = models.DateTimeField(null=True)
    sent_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    sent_copy = models.OneToOneField(
        "casework.SentItem", null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["case"],
                condition=~Q(state=ComplaintState.WITHDRAWN),
                name="complaint_one_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(state__in=[ComplaintState.DRAFT, ComplaintState.WITHDRAWN])
                | Q(sent_at__isnull=False, sent_by__isnull=False, sent_copy__isnull=False),
                name="complaint_sent_has_copy",
            ),
        ]
        indexes = [models.Index(fields=["municipality", "state", "sent_at"], name="complaint_waiting")]

    def __str__(self) -> str:
        return f"complaint {self.case_id} {self.state}"


class ComplaintPoint(MunicipalRecord):
    """One thing the person disagrees with, and what the municipality answers to it."""

    complaint = models.ForeignKey(Complaint, on_delete=models.PROTECT, related_name="points")
    position = models.PositiveSmallIntegerField()  # of the line in the decision
    area = models.CharField(max_length=20, choices=codes(LifeArea))
    asked_minutes = models.PositiveIntegerField()
    granted_minutes = models.PositiveIntegerField()
    own_words = models.TextField(blank=True)
    answer = models.TextField(blank=True)

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["complaint", "position"], name="complaint_point_once")]

    def __str__(self) -> str:
        return f"{self.complaint_id} {self.area}"


class ComplaintReview(MunicipalRecord):
    """What the municipality found when it looked the complaint over, and the statement while it is written."""

    complaint = models.OneToOneField(Complaint, on_delete=models.PROTECT, related_name="review")
    checks = models.JSONField(default=dict)  # formal point → [met | not_met | not_known, reason]
    checked_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    checked_at = models.DateTimeField()
    documentation = models.TextField(blank=True)
    question = models.TextField(blank=True)
    law = models.TextField(blank=True)
    assessment = models.TextField(blank=True)
    change = models.TextField(blank=True)  # what is changed and why, when the decision is not kept
    change_is_whole = models.BooleanField(null=True)  # null: not said yet

    def __str__(self) -> str:
        return f"review of {self.complaint_id}"


class ForwardedComplaint(MunicipalRecord):
    """The complaint as it went to the county governor, with the statement (fvl § 33); append-only, once."""

    complaint = models.OneToOneField(Complaint, on_delete=models.PROTECT, related_name="forwarded")
    forwarded_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    forwarded_at = models.DateTimeField()
    statement = models.JSONField()  # checks, the four parts, and each point with its answer

    def __str__(self) -> str:
        return f"forwarded {self.complaint_id}"
