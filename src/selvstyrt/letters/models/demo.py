"""Failing on command, in a demo only."""

from __future__ import annotations

from django.db import models

from selvstyrt.core.models import Record


class DemoFault(Record):
    """While this row stands, the demo adapter of the named port refuses everything it is handed.

    One that stands `once` is taken away by the first thing refused.
    """

    port = models.CharField(max_length=10, unique=True, choices=[(p, p) for p in ("paper", "email", "sms")])
    once = models.BooleanField(default=False)

    def __str__(self) -> str:
        return self.port
