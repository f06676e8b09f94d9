"""The municipality's own table of usual times, kept for comparison: no page fills in hours from it."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models.case import codes
from selvstyrt.core.models import MunicipalRecord


class NormTime(MunicipalRecord):
    """One task in one area of life, as the municipality's table has it."""

    area = models.CharField(max_length=20, choices=codes(LifeArea))
    task = models.CharField(max_length=200)
    times_a_week = models.PositiveSmallIntegerField()
    minutes_each_time = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["area", "task"]
        constraints = [
            models.UniqueConstraint(fields=["municipality", "area", "task"], name="norm_time_once"),
            models.CheckConstraint(
                condition=Q(times_a_week__gte=1) & Q(minutes_each_time__gte=1) & ~Q(task=""),
                name="norm_time_is_some",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.area} {self.task}"
