"""RoleAssignment: a role a person holds in an organisation, in a period."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from selvstyrt.core.models import Record
from selvstyrt.people.domain.roles import ASSIGNABLE, MAY_DECIDE
from selvstyrt.people.models.organisation import Organisation
from selvstyrt.people.models.person import Person


class RoleAssignment(Record):
    """`municipality` is the municipality served: its own number for a municipality's staff, else empty."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="roles")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="roles")
    role = models.CharField(max_length=20, choices=sorted((each.value, each.value) for each in ASSIGNABLE))
    municipality = models.CharField(max_length=4, blank=True)
    may_decide = models.BooleanField(default=False)  # delegated authority to confirm decisions
    title = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=20, blank=True)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["municipality", "role"], name="role_municipality_role")]
        constraints = [
            models.CheckConstraint(
                name="role_period", condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from"))
            ),
            models.CheckConstraint(
                name="role_known", condition=Q(role__in=sorted(each.value for each in ASSIGNABLE))
            ),
            models.CheckConstraint(
                name="role_may_decide",
                condition=Q(may_decide=False) | Q(role__in=sorted(each.value for each in MAY_DECIDE)),
            ),
            models.UniqueConstraint(
                name="role_once_until_further_notice",
                fields=["person", "organisation", "role"],
                condition=Q(valid_to__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.person_id} {self.organisation_id}"
