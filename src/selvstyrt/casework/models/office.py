"""The municipality's own matters: set-up, disqualification, standing in for a colleague."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from selvstyrt.casework.models.case import Case
from selvstyrt.core.models import MunicipalRecord


class Setup(MunicipalRecord):
    """How one municipality presents itself, and the service targets it has set for itself."""

    letterhead = models.TextField()  # name and address, one line each
    contact_name = models.CharField(max_length=200)
    contact_phone = models.CharField(max_length=20)
    contact_email = models.EmailField(blank=True)
    target_first_contact_days = models.PositiveSmallIntegerField(null=True)
    target_decision_days = models.PositiveSmallIntegerField(null=True)
    target_after_reversal_days = models.PositiveSmallIntegerField(null=True)
    # The municipality's own plan for keeping and erasing; null: the platform's own rule serves.
    archive_after_days = models.PositiveSmallIntegerField(null=True)
    erase_drafts_after_days = models.PositiveSmallIntegerField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["municipality"], name="setup_once")]

    def __str__(self) -> str:
        return self.municipality


class Disqualification(MunicipalRecord):
    """A caseworker or approver who may not work on a case (fvl § 6); from then on the case is closed to them."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="disqualifications")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "person"], name="disqualified_once")]

    def __str__(self) -> str:
        return f"{self.person_id} {self.case_id}"


class StandIn(MunicipalRecord):
    """Someone looks after a colleague's cases while that colleague is away."""

    absent = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    stand_in = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    valid_from = models.DateField()
    valid_to = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(valid_to__gte=F("valid_from")), name="stand_in_in_order"),
            models.CheckConstraint(condition=~Q(absent=F("stand_in")), name="stand_in_is_another"),
        ]

    def __str__(self) -> str:
        return f"{self.stand_in_id} for {self.absent_id}"
