"""A move to this municipality: what the application says of it, and which decision is brought along."""

from __future__ import annotations

from django.db import models

from selvstyrt.casework.models.case import Case
from selvstyrt.casework.models.decision import ImportedDecision
from selvstyrt.core.models import MunicipalRecord


class Move(MunicipalRecord):
    """The move that a case of the new municipality is about. The old case is `case.follows`, the person's own:
    nobody in the new municipality reads through it.
    """

    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="move")
    moving_on = models.DateField()
    moved_from = models.CharField(max_length=4)  # the old municipality's number
    wants_overlap = models.BooleanField(default=True)
    imported = models.ForeignKey(ImportedDecision, null=True, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"move {self.case_id} {self.moving_on}"
