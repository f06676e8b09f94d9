"""How one letter goes one way, and every step of it."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Q

from selvstyrt.core import clock
from selvstyrt.core.models import MunicipalRecord
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.models.letter import Letter


def codes(enum: Any) -> list[tuple[str, str]]:
    return [(each.value, each.value) for each in enum]


class Delivery(MunicipalRecord):
    """One letter on one channel. Rows that wait are the queue: nothing is lost when a process stops."""

    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, related_name="deliveries")
    channel = models.CharField(max_length=10, choices=codes(Channel))
    state = models.CharField(max_length=10, choices=codes(DeliveryState), default=DeliveryState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    changed_at = models.DateTimeField(default=clock.now)
    reference = models.CharField(max_length=100, blank=True)  # the delivery service's own number
    party_state = models.CharField(max_length=40, blank=True)  # the delivery service's own word
    reason = models.CharField(max_length=60, blank=True)
    detail = models.TextField(blank=True)
    delivered_at = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)  # the first access, eForvaltningsforskriften § 8
    opened_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["created_at"]
        indexes = [models.Index(fields=["state", "created_at"], name="delivery_state")]
        constraints = [
            models.UniqueConstraint(fields=["letter", "channel"], name="delivery_once_a_channel"),
            models.CheckConstraint(
                condition=~Q(state__in=[DeliveryState.DELIVERED, DeliveryState.OPENED])
                | Q(delivered_at__isnull=False),
                name="delivery_delivered_has_time",
            ),
            models.CheckConstraint(
                condition=~Q(state=DeliveryState.OPENED) | Q(opened_at__isnull=False),
                name="delivery_opened_has_time",
            ),
            models.CheckConstraint(
                condition=~Q(state=DeliveryState.FAILED) | ~Q(reason=""), name="delivery_failed_has_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel} {self.state}"


class DeliveryEvent(MunicipalRecord):
    """One step of a delivery: ours, or a line of the service's own log. Never changed (by trigger)."""

    delivery = models.ForeignKey(Delivery, on_delete=models.PROTECT, related_name="events")
    at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=codes(DeliveryState))
    party_state = models.CharField(max_length=40, blank=True)
    reason = models.CharField(max_length=60, blank=True)
    text = models.TextField(blank=True)

    class Meta:
        ordering = ["at", "created_at"]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d} {self.state}"
