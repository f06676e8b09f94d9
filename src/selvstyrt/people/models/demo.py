"""The demo mark: a database that carries it is a demo and can hold no real person."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.core.models import Record
from selvstyrt.people.models.person import Person


class DemoMark(Record):
    """At most one row. Set by `demo load`, never taken away."""

    only = models.BooleanField(default=True, unique=True)

    class Meta:
        constraints = [models.CheckConstraint(name="demo_mark_only_one", condition=Q(only=True))]

    def __str__(self) -> str:
        return "demo"


class DemoDoor(Record):
    """A demo person whom anyone may log in as with one click, in the order of the login page."""

    person = models.OneToOneField(Person, on_delete=models.PROTECT, related_name="demo_door")
    position = models.PositiveSmallIntegerField(unique=True)

    class Meta:
        ordering = ["position"]

    def __str__(self) -> str:
        return f"{self.position} {self.person_id}"
