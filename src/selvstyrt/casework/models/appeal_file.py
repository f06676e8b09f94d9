"""Files that came to the county governor: with a case from outside the platform, or as an answer to a request."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.models.appeal import Appeal, DocumentRequest
from selvstyrt.core.models import MunicipalRecord


class AppealFile(MunicipalRecord):
    """A file of an appeal; its type is checked by content, its name is never a path."""

    appeal = models.ForeignKey(Appeal, on_delete=models.PROTECT, related_name="files")
    request = models.ForeignKey(DocumentRequest, null=True, on_delete=models.PROTECT, related_name="files")
    file = models.FileField(upload_to="appeals/%Y/%m/")
    name = models.CharField(max_length=200)
    content_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        ordering = ["created_at"]
        constraints = [
            models.UniqueConstraint(fields=["appeal", "sha256"], name="appeal_file_once"),
            models.CheckConstraint(condition=Q(size__lte=20 * 1024 * 1024), name="appeal_file_at_most_20_mb"),
        ]

    def __str__(self) -> str:
        return self.name
