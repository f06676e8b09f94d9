"""The assessment: facts stored once, and hours line by line beside what was asked."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.casework.models.case import Case, Need, codes
from selvstyrt.core.models import MunicipalRecord


class Assessment(MunicipalRecord):
    """The facts of the case that the law asks for; null means not known, never no."""

    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="assessment")
    duration_months_low = models.PositiveSmallIntegerField(null=True)
    duration_months_high = models.PositiveSmallIntegerField(null=True)
    had_right_before_67 = models.BooleanField(null=True)
    higher_cost_documented = models.BooleanField(null=True)
    higher_cost_reason = models.TextField(blank=True)
    night_continuous = models.BooleanField(null=True)  # § 2-1 d(2): needed all through, not now and then
    helpers_continuous = models.BooleanField(null=True)  # the same for more than one helper at a time
    respite_for_home_child = models.BooleanField(null=True)  # parents of a child with disability at home
    child_birth_date = models.DateField(null=True)  # that child's, when the holder is the parent
    best_interests = models.TextField(blank=True)  # a child's: weighed, and how
    duty_considered = models.TextField(blank=True)  # hol § 3-8, where there is no right: own reason
    reasons = models.TextField(blank=True)  # main considerations, fvl § 25

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(duration_months_low__isnull=True)
                | Q(duration_months_high__isnull=True)
                | Q(duration_months_low__lte=models.F("duration_months_high")),
                name="assessment_duration_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"assessment {self.case_id}"


class AssessmentLine(MunicipalRecord):
    """One need with what was asked and what the caseworker finds; no number is ever filled in beforehand."""

    assessment = models.ForeignKey(Assessment, on_delete=models.PROTECT, related_name="lines")
    need = models.ForeignKey(Need, null=True, on_delete=models.PROTECT, related_name="+")
    area = models.CharField(max_length=20, choices=codes(LifeArea))
    service = models.CharField(max_length=30, choices=codes(Service), blank=True)
    asked_minutes = models.PositiveIntegerField()  # of all helpers together, as in Need
    assessed_minutes = models.PositiveIntegerField(null=True)  # null: not yet assessed
    helpers = models.PositiveSmallIntegerField(default=1)
    at_night = models.BooleanField(default=False)
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["created_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(assessed_minutes__isnull=True)
                | Q(assessed_minutes__lte=models.F("helpers") * 168 * 60),
                name="line_within_a_week",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.area} {self.assessed_minutes}/{self.asked_minutes} min"
