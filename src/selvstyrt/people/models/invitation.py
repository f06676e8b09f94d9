"""Invitation: the way in for people without a national e-ID."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from selvstyrt.core.models import Record
from selvstyrt.people.models.person import Person


class Invitation(Record):
    """A link sent by e-mail; only a hash of its secret is kept, and it opens once."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="invitations")
    email = models.EmailField()
    secret_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="invitation_expires_later", condition=Q(expires_at__gt=F("created_at"))
            ),
            models.CheckConstraint(
                name="invitation_used_in_time",
                condition=Q(used_at__isnull=True) | Q(used_at__lte=F("expires_at")),
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)
