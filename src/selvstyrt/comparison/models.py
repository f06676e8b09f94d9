"""Who takes part, and what has been published. What is published is never changed."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import Age
from selvstyrt.core.models import Record


class Membership(Record):
    """A municipality's own decision to let its decisions be counted, from its day to the day it leaves."""

    municipality = models.CharField(max_length=4)
    inhabitants = models.PositiveIntegerField()
    group = models.CharField(max_length=20, choices=[(each.value, each.value) for each in Group])
    joined_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    joined_at = models.DateTimeField()
    left_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    left_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["municipality"], condition=Q(left_at__isnull=True), name="membership_one_at_a_time"
            ),
            models.CheckConstraint(
                condition=Q(left_at__isnull=True, left_by__isnull=True)
                | Q(left_at__gte=F("joined_at"), left_by__isnull=False),
                name="membership_left_by_someone_later",
            ),
        ]

    def __str__(self) -> str:
        return f"membership of {self.municipality}"


class Edition(Record):
    """What was published on one fixed day, of the decisions of the days before it; append-only."""

    closes = models.DateField(unique=True)  # the fixed day; decisions before it belong here
    begins = models.DateField()
    municipalities = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(closes__gt=F("begins")), name="edition_begins_before_it_closes"
            ),
        ]

    def __str__(self) -> str:
        return f"edition {self.closes}"


class EditionClass(Record):
    """The figures of one class in an edition, protected before they came here; append-only."""

    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="classes")
    key = models.CharField(max_length=60)
    content = models.JSONField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["edition", "key"], name="edition_class_once")]

    def __str__(self) -> str:
        return self.key


class EditionDifference(Record):
    """A group that differs from the others beyond chance, in one age and area of life; append-only."""

    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="differences")
    age = models.CharField(max_length=10, choices=[(each.value, each.value) for each in Age])
    area = models.CharField(max_length=20, choices=[(each.value, each.value) for each in LifeArea])
    group = models.CharField(max_length=20, choices=[(each.value, each.value) for each in Group])
    share = models.PositiveSmallIntegerField()  # percent of what was asked for
    others = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["edition", "age", "area", "group"], name="edition_difference_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.group} {self.age} {self.area} {self.share}/{self.others}"
