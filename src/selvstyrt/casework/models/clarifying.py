"""Answers to clarifications: why it is right as it stands, in a named person's words."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.models.case import Case
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
