"""Cases that follow a case: why each was opened, what a reversal leaves to do, and what came of it."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.domain.effect import Effect
from selvstyrt.casework.domain.reversal import ReversalGround, Standing
from selvstyrt.casework.models.appeal import AppealDecision
from selvstyrt.casework.models.case import Case, codes
from selvstyrt.casework.models.complaint import Complaint
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


class CaseOpening(MunicipalRecord):
    """Why a case that follows another was opened, and how the old decision stood then; append-only."""

    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="opening")
    why = models.TextField()
    by_holder = models.BooleanField(default=False)  # asked for by the person, not begun by the municipality
    standing = models.CharField(max_length=20, choices=codes(Standing))
    ground = models.CharField(max_length=20, choices=codes(ReversalGround), blank=True)  # fvl § 35
    to_detriment = models.BooleanField(null=True)  # as whoever opened it reckons; only for own reversal
    duty = models.OneToOneField(
        ReversalDuty, null=True, on_delete=models.PROTECT, related_name="opening"
    )  # one case answers one reversal
    opened_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(why=""), name="opening_has_reason"),
            models.CheckConstraint(
                condition=Q(ground="", to_detriment__isnull=True)
                | ~Q(ground="") & Q(to_detriment__isnull=False),
                name="opening_ground_whole",
            ),
            models.CheckConstraint(
                condition=~Q(ground=ReversalGround.NOT_TO_DETRIMENT) | Q(to_detriment=False),
                name="opening_not_to_detriment",
            ),
        ]

    def __str__(self) -> str:
        return f"opening {self.case_id}"


class ComplaintChange(MunicipalRecord):
    """The municipality changes its decision after a complaint, in a case of its own (fvl § 33); append-only, once."""

    complaint = models.OneToOneField(Complaint, on_delete=models.PROTECT, related_name="changed")
    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="+")  # where it is decided anew
    is_whole = models.BooleanField()  # the complainant is met wholly, else partly
    statement = (
        models.JSONField()
    )  # checks, the four parts, what is changed and why, each point with its answer
    changed_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"change {self.complaint_id}"
