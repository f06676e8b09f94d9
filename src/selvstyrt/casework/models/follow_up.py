"""What a reversal leaves the municipality to do, and what came of it."""

from __future__ import annotations

from django.db import models

from selvstyrt.casework.domain.effect import Effect
from selvstyrt.casework.models.appeal import AppealDecision
from selvstyrt.casework.models.case import Case, codes
from selvstyrt.casework.models.decision import Decision
from selvstyrt.core.models import MunicipalRecord


class ReversalDuty(MunicipalRecord):
    """The county governor has set aside or changed the decision: the municipality has something to do.

    By when is computed: from what the county governor set, else from the municipality's own target.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="duties")  # the case complained of
    appeal_decision = models.OneToOneField(AppealDecision, on_delete=models.PROTECT, related_name="duty")
    opened_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"duty {self.case_id}"


class DutyMet(MunicipalRecord):
    """The new decision has reached the person: beside the old one, and graded; append-only, once."""

    duty = models.OneToOneField(ReversalDuty, on_delete=models.PROTECT, related_name="met")
    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="+")
    effect = models.CharField(max_length=20, choices=codes(Effect))
    compared = models.JSONField()  # hours, free use and period: before, asked, ordered, after
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.effect} {self.duty_id}"
