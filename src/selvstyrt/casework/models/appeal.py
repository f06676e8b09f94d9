"""A complaint at the county governor: what came in, what was decided, and side matters of their own."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.domain.appeal import REVERSALS, AppealOutcome, AppealState, DeferralBy
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models.case import codes
from selvstyrt.casework.models.complaint import Complaint
from selvstyrt.core.models import MunicipalRecord


class Appeal(MunicipalRecord):
    """A complaint that reached a county governor, with the terms complained of as they stood.

    Without `complaint` it came from a municipality that is not on the platform, and the officer typed it in.
    """

    office = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    holder = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    complaint = models.OneToOneField(Complaint, null=True, on_delete=models.PROTECT, related_name="appeal")
    number = models.CharField(max_length=20, unique=True)
    state = models.CharField(max_length=20, choices=codes(AppealState), default=AppealState.RECEIVED)
    officer = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    received_at = models.DateTimeField()  # with the county governor
    municipality_received_on = (
        models.DateField()
    )  # three months for a notice of worse run from here, fvl § 34(3)
    municipality_name = models.CharField(max_length=100, blank=True)  # of one that is not on the platform
    overall = models.TextField(blank=True)
    wants_deferral = models.BooleanField(default=False)
    # The decision complained of:
    decided_on = models.DateField()
    minutes_a_week = models.PositiveIntegerField()
    asked_minutes_a_week = models.PositiveIntegerField()
    free_use_over_year = models.BooleanField(null=True)  # null: not known
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["office", "state", "received_at"], name="appeal_waiting")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state__in=[AppealState.IN_REVIEW, AppealState.DECIDED])
                | Q(officer__isnull=False),
                name="appeal_in_hand_has_officer",
            ),
        ]

    def __str__(self) -> str:
        return self.number


class AppealPoint(MunicipalRecord):
    """One thing the complaint is about, with the municipality's answer and, in time, the county governor's."""

    appeal = models.ForeignKey(Appeal, on_delete=models.PROTECT, related_name="points")
    position = models.PositiveSmallIntegerField()
    area = models.CharField(max_length=20, choices=codes(LifeArea))
    asked_minutes = models.PositiveIntegerField()
    granted_minutes = models.PositiveIntegerField()
    own_words = models.TextField(blank=True)
    municipality_answer = models.TextField(blank=True)
    answer = models.TextField(blank=True)

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["appeal", "position"], name="appeal_point_once")]

    def __str__(self) -> str:
        return f"{self.appeal_id} {self.area}"


class AppealDraft(MunicipalRecord):
    """What the officer has written so far; nobody else sees it."""

    appeal = models.OneToOneField(Appeal, on_delete=models.PROTECT, related_name="draft")
    content = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"draft of {self.appeal_id}"


class AppealDecision(MunicipalRecord):
    """What the county governor decided, with everything it rests on; append-only, once."""

    appeal = models.OneToOneField(Appeal, on_delete=models.PROTECT, related_name="decision")
    outcome = models.CharField(max_length=20, choices=codes(AppealOutcome))
    reasons = models.TextField()
    self_government = models.TextField(blank=True)  # how the weight was given, fvl § 34(2)
    points = models.JSONField()  # each point with the county governor's answer
    tested = models.JSONField(
        null=True
    )  # the right by itself, the whole package, free discretion; null: not taken up
    # What it is changed to; empty unless the county governor makes a new decision.
    minutes_a_week = models.PositiveIntegerField(null=True)
    free_use_over_year = models.BooleanField(null=True)
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    worse = models.JSONField(
        default=list
    )  # in which ways it is worse for the person: hours, free use, period
    worse_grounds = models.TextField(blank=True)  # the conditions of fvl § 34(3), met
    worse_notified_on = models.DateField(null=True)
    due_on = models.DateField(null=True)  # by when the municipality must have done it; null: not set
    decided_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(reasons=""), name="appeal_decision_reasoned"),
            models.CheckConstraint(
                condition=Q(outcome__in=[AppealOutcome.CHANGED, AppealOutcome.PARTLY_CHANGED])
                & Q(minutes_a_week__isnull=False, free_use_over_year__isnull=False, valid_from__isnull=False)
                | ~Q(outcome__in=[AppealOutcome.CHANGED, AppealOutcome.PARTLY_CHANGED])
                & Q(minutes_a_week__isnull=True, free_use_over_year__isnull=True, valid_from__isnull=True),
                name="appeal_decision_terms_when_changed",
            ),
            models.CheckConstraint(
                condition=Q(due_on__isnull=True) | Q(outcome__in=list(REVERSALS)),
                name="appeal_decision_due_when_reversed",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outcome} {self.appeal_id}"


class DeferralDecision(MunicipalRecord):
    """Whether the decision waits until the complaint is answered (fvl § 42): reasoned on its own; append-only."""

    complaint = models.ForeignKey(Complaint, null=True, on_delete=models.PROTECT, related_name="deferrals")
    appeal = models.ForeignKey(Appeal, null=True, on_delete=models.PROTECT, related_name="deferrals")
    by = models.CharField(max_length=20, choices=codes(DeferralBy))
    is_deferred = models.BooleanField()
    reasons = models.TextField()
    decided_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()

    class Meta:
        ordering = ["decided_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(complaint__isnull=False) | Q(appeal__isnull=False), name="deferral_of_something"
            ),
            models.CheckConstraint(condition=~Q(reasons=""), name="deferral_reasoned"),
            models.UniqueConstraint(fields=["complaint", "by"], name="deferral_once_each"),
            models.UniqueConstraint(
                fields=["appeal"],
                condition=Q(by=DeferralBy.COUNTY_GOVERNOR),
                name="deferral_once_at_governor",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.by} {self.is_deferred}"


class DocumentRequest(MunicipalRecord):
    """The county governor asks the municipality for something that is missing."""

    appeal = models.ForeignKey(Appeal, on_delete=models.PROTECT, related_name="document_requests")
    text = models.TextField()
    asked_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["asked_at"]

    def __str__(self) -> str:
        return self.text[:60]


class SupervisionRequest(MunicipalRecord):
    """Somebody asks the county governor to look into the municipality (pbrl § 7-4): never part of a complaint."""

    office = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    holder = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    sent_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    sent_at = models.DateTimeField()
    receipt = models.CharField(max_length=30, unique=True)
    text = models.TextField()
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["sent_at"]

    def __str__(self) -> str:
        return self.receipt


class CostsClaim(MunicipalRecord):
    """What the complaint cost, claimed after a change in the person's favour (fvl § 36)."""

    complaint = models.OneToOneField(Complaint, null=True, on_delete=models.PROTECT, related_name="costs")
    appeal = models.OneToOneField(Appeal, null=True, on_delete=models.PROTECT, related_name="costs")
    claimed_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    claimed_at = models.DateTimeField()
    amount_ore = models.PositiveBigIntegerField()  # whole øre
    text = models.TextField()
    granted_ore = models.PositiveBigIntegerField(null=True)
    reasons = models.TextField(blank=True)
    decided_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(complaint__isnull=False) | Q(appeal__isnull=False), name="costs_of_something"
            ),
            models.CheckConstraint(
                condition=Q(decided_at__isnull=True, granted_ore__isnull=True)
                | Q(decided_at__isnull=False, granted_ore__isnull=False) & ~Q(reasons=""),
                name="costs_decided_reasoned",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amount_ore} øre"
