"""Answers to clarifications in a named person's words, and the mark that a proposal was clear when it was confirmed."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.models.case import Case
from selvstyrt.casework.models.decision import Proposal
from selvstyrt.core.models import MunicipalRecord


class ClarificationAnswer(MunicipalRecord):
    """A person's reason for one rule and just these facts; append-only. When the facts change it counts no more."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="clarification_answers")
    code = models.CharField(max_length=40)  # the rule's
    fingerprint = models.CharField(max_length=64)  # of the facts it was answered for
    reason = models.TextField()
    answered_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField()

    class Meta:
        ordering = ["answered_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "code", "fingerprint"], name="clarification_answered_once"
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="clarification_answer_has_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.code} of {self.case_id}"


class GuardCheck(MunicipalRecord):
    """What the guard found when a proposal was confirmed: nothing open; append-only. A decision points at its own.

    The row has the proposal's id, so that the decision can be held to the check of its own proposal.
    """

    proposal = models.OneToOneField(Proposal, on_delete=models.PROTECT, related_name="guard_check")
    checked_at = models.DateTimeField()
    open_count = models.PositiveSmallIntegerField()
    answered = models.JSONField(default=list)  # code, fingerprint and id of each answer it rests on

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(open_count=0), name="guard_check_nothing_open"),
            models.CheckConstraint(condition=Q(id=models.F("proposal")), name="guard_check_of_its_proposal"),
        ]

    def __str__(self) -> str:
        return f"guard check of {self.proposal_id}"
