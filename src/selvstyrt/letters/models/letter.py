"""The letter as it was written, and who of the municipality may not read it."""

from __future__ import annotations

from django.db import models

from selvstyrt.core.models import MunicipalRecord
from selvstyrt.letters.domain.document import Language


class Letter(MunicipalRecord):
    """One letter to one addressee about one holder: its words and its PDF. Never changed (by trigger).

    `subject` is the id of what the letter is about in the room that wrote it; it means nothing here.
    """

    holder = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    addressee = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    subject = models.UUIDField(db_index=True)
    title = models.CharField(max_length=300)
    language = models.CharField(max_length=2, choices=[(each.value, each.value) for each in Language])
    document = models.JSONField()
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        ordering = ["-created_at"]
        indexes = [models.Index(fields=["holder", "-created_at"], name="letter_holder")]

    def __str__(self) -> str:
        return self.title


class BarredReader(MunicipalRecord):
    """An employee who may not read letters about this subject: disqualified (fvl § 6). Never changed."""

    subject = models.UUIDField()
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["subject", "person"], name="barred_reader_once")]

    def __str__(self) -> str:
        return f"{self.person_id} barred from {self.subject}"
