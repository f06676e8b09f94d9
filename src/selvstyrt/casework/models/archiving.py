"""What was handed over to the archive, with its receipt."""

from __future__ import annotations

from django.db import models

from selvstyrt.casework.models.case import Case
from selvstyrt.core.models import MunicipalRecord


class ArchiveHandover(MunicipalRecord):
    """A closed case as the archive took it; append-only, once."""

    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="handover")
    handed_over_at = models.DateTimeField()
    handed_over_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    archive = models.CharField(max_length=40)  # which archive answered, in its own name
    reference = models.CharField(max_length=200)  # its number for what it took
    sha256 = models.CharField(max_length=64)  # of the list that names and sums every file
    documents = models.PositiveIntegerField()
    is_demo = models.BooleanField(default=False)  # nothing has left the platform

    def __str__(self) -> str:
        return f"handover {self.case_id}"
