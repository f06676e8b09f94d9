"""Base records, the event log and the read log."""

from __future__ import annotations

import uuid
from typing import Any

from django.db import models

from selvstyrt.core import clock
from selvstyrt.core.walls import WalledManager


class Record(models.Model):
    """A row with an id of its own and who made it when."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    created_at = models.DateTimeField(default=clock.now, editable=False)
    created_by = models.UUIDField(null=True, editable=False)  # the person; null for the platform itself

    class Meta:
        abstract = True


class MunicipalRecord(Record):
    """A row of a case, scheme or hours account: it belongs to one municipality, behind the wall."""

    municipality = models.CharField(max_length=4)

    objects: Any = WalledManager()

    class Meta:
        abstract = True


class Event(models.Model):
    """One thing that was done: written by the action, in its transaction, never changed (by trigger)."""

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(default=clock.now)
    verb = models.CharField(max_length=60)
    person = models.UUIDField()
    acting_for = models.UUIDField(null=True)
    role = models.CharField(max_length=20)
    organisation = models.UUIDField(null=True)
    municipality = models.CharField(max_length=4, blank=True)
    object_type = models.CharField(max_length=40)
    object_id = models.UUIDField()
    data = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["object_id", "id"], name="event_object")]

    def __str__(self) -> str:
        return f"{self.verb} {self.object_type} {self.object_id}"


class Reading(models.Model):
    """One look at a person's case by someone else: who, in which role, when and for what purpose."""

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(default=clock.now)
    person = models.UUIDField()
    role = models.CharField(max_length=20)
    organisation = models.UUIDField(null=True)
    purpose = models.CharField(max_length=60)
    holder = models.UUIDField()
    object_type = models.CharField(max_length=40)
    object_id = models.UUIDField()

    class Meta:
        indexes = [models.Index(fields=["holder", "-at"], name="reading_holder")]

    def __str__(self) -> str:
        return f"{self.person} read {self.object_type} {self.object_id}"
