"""What the municipality has answered with: the preliminary reply, and the letters that carry the decision."""

from __future__ import annotations

from django.db import models

from selvstyrt.casework.models.case import Case
from selvstyrt.casework.models.decision import Decision
from selvstyrt.core.models import MunicipalRecord


class PreliminaryReply(MunicipalRecord):
    """Why the answer takes longer and when it is expected (fvl § 11 a); append-only, a later one adds to
    it.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="preliminary_replies")
    sent_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    sent_at = models.DateTimeField()
    reason = models.TextField()
    expected_on = models.DateField()

    class Meta:
        ordering = ["sent_at"]

    def __str__(self) -> str:
        return f"preliminary reply {self.case_id} {self.expected_on}"


class DecisionLetter(MunicipalRecord):
    """Which letter carries the decision to one addressee; append-only. How far it has come, letters knows."""

    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="letters")
    addressee = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    letter = models.OneToOneField("letters.Letter", on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["created_at"]
        constraints = [
            models.UniqueConstraint(fields=["decision", "addressee"], name="decision_letter_once_each"),
        ]

    def __str__(self) -> str:
        return f"letter of decision {self.decision_id}"
