"""Proposal and decision: prepared by one, confirmed by another."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from selvstyrt.casework.domain.decision import ProposalState, Result
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.casework.models.case import Case, codes
from selvstyrt.core.models import MunicipalRecord


class Proposal(MunicipalRecord):
    """A prepared decision as it stood when it was sent for confirmation; a changed one is a new proposal."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="proposals")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=20, choices=codes(ProposalState), default=ProposalState.WAITING)
    prepared_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    prepared_at = models.DateTimeField()
    content = models.JSONField()  # lines, facts, outcome, period, reasons: what the approver confirms
    answered_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(null=True)
    comment = models.TextField(blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["case", "number"], name="proposal_number_once"),
            models.UniqueConstraint(
                fields=["case"], condition=Q(state=ProposalState.WAITING), name="proposal_one_waiting"
            ),
        ]

    def __str__(self) -> str:
        return f"proposal {self.number} of {self.case_id}"


class Decision(MunicipalRecord):
    """A confirmed decision with everything it rests on; append-only, one for a case."""

    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="decision")
    proposal = models.OneToOneField(Proposal, on_delete=models.PROTECT, related_name="+")
    guard_check = models.OneToOneField("casework.GuardCheck", on_delete=models.PROTECT, related_name="+")
    prepared_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    confirmed_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    confirmed_at = models.DateTimeField()
    result = models.CharField(max_length=20, choices=codes(Result))
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)
    minutes_a_week = models.PositiveIntegerField()
    free_use_over_year = models.BooleanField(default=True)
    conditions = models.TextField(blank=True)
    reasons = models.TextField()
    inputs = models.JSONField()  # the case facts as given to the law package
    outcome = models.JSONField()  # outcome with explanation rows
    law_version = models.CharField(max_length=40)
    contact_name = models.CharField(max_length=200)
    contact_phone = models.CharField(max_length=20)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(guard_check=F("proposal")), name="decision_checked_by_the_guard"
            ),
            models.CheckConstraint(
                condition=~Q(prepared_by=F("confirmed_by")), name="decision_two_different_people"
            ),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                name="decision_period_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"decision {self.case_id}"


class DecisionLine(MunicipalRecord):
    """One line of a decision: asked, granted and why; append-only."""

    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="lines")
    position = models.PositiveSmallIntegerField()
    area = models.CharField(max_length=20, choices=codes(LifeArea))
    service = models.CharField(max_length=30, choices=codes(Service))
    own_words = models.TextField(blank=True)
    asked_minutes = models.PositiveIntegerField()
    granted_minutes = models.PositiveIntegerField()
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["decision", "position"], name="decision_line_once"),
            models.CheckConstraint(
                condition=Q(granted_minutes__gte=F("asked_minutes")) | ~Q(reason=""),
                name="decision_reduction_has_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.area} {self.granted_minutes}/{self.asked_minutes} min"


class ImportedDecision(MunicipalRecord):
    """A running decision from before the municipality came here, read from its spreadsheet."""

    holder = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    minutes_a_week = models.PositiveIntegerField()
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)
    under_right = models.BooleanField(null=True)  # individual right (pbrl § 2-1 d); null: not known
    batch = models.UUIDField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["municipality", "holder", "valid_from"], name="imported_once"),
        ]

    def __str__(self) -> str:
        return f"imported {self.holder_id} {self.valid_from}"


class ImportCheck(MunicipalRecord):
    """A checked spreadsheet waiting for a person to say yes.

    Holds who a row is about; an identity number only for a person not met before, and only until the yes.
    """

    file_name = models.CharField(max_length=200)
    rows = models.JSONField()  # the clean rows: holder, minutes, period, under_right, line
    faults = models.JSONField()  # line, column, code, params: what is wrong, in a way that can be said
    confirmed_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"check of {self.file_name}"
