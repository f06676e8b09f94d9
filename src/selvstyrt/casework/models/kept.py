"""What someone was typing when the session ended."""

from __future__ import annotations

from django.db import models

from selvstyrt.core.models import Record


class KeptInput(Record):
    """Typed fields of one page, kept for the person who typed them and shown to nobody else."""

    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    page = models.CharField(max_length=300)  # the path of the page
    fields = models.JSONField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "page"], name="kept_once_a_page")]

    def __str__(self) -> str:
        return self.page
