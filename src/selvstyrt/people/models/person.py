"""Person: someone who has a case, works with cases or acts for another."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from selvstyrt.core.models import Record
from selvstyrt.people.domain.address import AddressProtection

LANGUAGES = [("nb", "nb"), ("nn", "nn"), ("en", "en")]


class Person(Record):
    """One human being. The identity number is looked up by the whole number only and shown in no list."""

    name = models.CharField(max_length=200)
    birth_date = models.DateField()
    identity_number = models.CharField(max_length=11, unique=True, null=True, blank=True)
    is_synthetic = models.BooleanField(default=False)  # the number is from the range no living person has
    language = models.CharField(max_length=2, choices=LANGUAGES, default="nb")
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=20, blank=True)
    address = models.CharField(max_length=200, blank=True)
    postal_code = models.CharField(max_length=4, blank=True)
    place = models.CharField(max_length=100, blank=True)
    municipality = models.CharField(max_length=4, blank=True)
    address_protection = models.CharField(
        max_length=24,
        choices=[(each.value, each.value) for each in AddressProtection],
        default=AddressProtection.NONE.value,
    )
    wants_paper = models.BooleanField(default=False)  # reserved against digital notices
    died_on = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["municipality", "name"], name="person_municipality_name")]
        constraints = [
            models.CheckConstraint(
                name="person_identity_number_11_digits",
                condition=Q(identity_number__isnull=True) | Q(identity_number__regex=r"^[0-9]{11}\Z"),
            ),
            models.CheckConstraint(
                name="person_synthetic_has_number",
                condition=Q(is_synthetic=False) | Q(identity_number__isnull=False),
            ),
            models.CheckConstraint(
                name="person_municipality_4_digits",
                condition=Q(municipality="") | Q(municipality__regex=r"^[0-9]{4}\Z"),
            ),
            models.CheckConstraint(
                name="person_dies_after_birth",
                condition=Q(died_on__isnull=True) | Q(died_on__gte=F("birth_date")),
            ),
            models.CheckConstraint(
                name="person_language_known", condition=Q(language__in=["nb", "nn", "en"])
            ),
        ]

    def __str__(self) -> str:
        return self.name
