"""Who acts for whom: parental responsibility, guardianship and written authority, each with its period."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from selvstyrt.core.models import Record
from selvstyrt.people.models.person import Person


def _period(name: str) -> models.CheckConstraint:
    condition = Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from"))
    return models.CheckConstraint(name=name, condition=condition)


class ParentalResponsibility(Record):
    """One parent's responsibility for one child. Its access stops by itself when the child turns 18."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="parents")
    parent = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="children")
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            _period("parental_period"),
            models.CheckConstraint(name="parental_not_oneself", condition=~Q(child=F("parent"))),
            models.UniqueConstraint(
                name="parental_once", fields=["child", "parent"], condition=Q(valid_to__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.parent_id} parent of {self.child_id}"


class Guardianship(Record):
    """A guardian with a mandate: what it covers and how long."""

    holder = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="guardians")
    guardian = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="wards")
    covers_personal = models.BooleanField(default=False)
    covers_care_services = models.BooleanField(default=False)
    covers_financial = models.BooleanField(default=False)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            _period("guardianship_period"),
            models.CheckConstraint(name="guardianship_not_oneself", condition=~Q(holder=F("guardian"))),
            models.CheckConstraint(
                name="guardianship_covers_something",
                condition=Q(covers_personal=True) | Q(covers_care_services=True) | Q(covers_financial=True),
            ),
            models.UniqueConstraint(
                name="guardianship_once", fields=["holder", "guardian"], condition=Q(valid_to__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.guardian_id} guardian of {self.holder_id}"


class Authority(Record):
    """Written authority a holder gave a helper; withdrawing it ends the period."""

    holder = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="authorities_given")
    helper = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="authorities_held")
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            _period("authority_period"),
            models.CheckConstraint(name="authority_not_oneself", condition=~Q(holder=F("helper"))),
            models.UniqueConstraint(
                name="authority_once",
                fields=["holder", "helper"],
                condition=Q(valid_to__isnull=True, withdrawn_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.helper_id} may act for {self.holder_id}"
