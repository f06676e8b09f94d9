"""Organisation: a municipality, a provider or a county governor's office."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.core.models import Record
from selvstyrt.people.domain.roles import OrganisationKind


class Organisation(Record):
    """A body that people hold roles in. A municipality points to the county governor it belongs under."""

    name = models.CharField(max_length=200)
    organisation_number = models.CharField(max_length=9, unique=True)
    kind = models.CharField(max_length=20, choices=[(each.value, each.value) for each in OrganisationKind])
    municipality = models.CharField(max_length=4, blank=True)
    county_governor = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="municipalities"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="organisation_number_9_digits", condition=Q(organisation_number__regex=r"^[0-9]{9}\Z")
            ),
            models.CheckConstraint(
                name="organisation_municipality_has_its_number",
                condition=(
                    Q(kind=OrganisationKind.MUNICIPALITY.value, municipality__regex=r"^[0-9]{4}\Z")
                    | (
                        ~Q(kind=OrganisationKind.MUNICIPALITY.value)
                        & Q(municipality="", county_governor__isnull=True)
                    )
                ),
            ),
            models.UniqueConstraint(
                name="organisation_one_per_municipality",
                fields=["municipality"],
                condition=Q(kind=OrganisationKind.MUNICIPALITY.value),
            ),
        ]

    def __str__(self) -> str:
        return self.name
