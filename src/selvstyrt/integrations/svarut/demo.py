"""SvarUt as the demo plays it: takes every letter, prints none, and fails on command."""

from __future__ import annotations

from collections.abc import Callable
from uuid import NAMESPACE_URL, uuid5

from selvstyrt.core import clock
from selvstyrt.integrations.svarut import format as svarut
from selvstyrt.letters.ports import DeliveryFailed, Receipt, Shipment


class DemoSvarUt:
    """Implements `letters.ports.DeliveryPort` with SvarUt's own format, addresses checked as SvarUt does."""

    def __init__(self, fails: Callable[[], bool], refuses: Callable[[], bool] | None = None) -> None:
        """`refuses` is asked for every letter and may be used up by it; `fails` for all else, or for all."""
        self._fails = fails
        self._refuses = refuses or fails

    def send(self, shipment: Shipment) -> Receipt:
        self._answer_or_fail(self._refuses)
        svarut.shipment_data(shipment)
        return self._say(
            str(uuid5(NAMESPACE_URL, shipment.reference)), "MOTTATT", "Mottatt, og tildelt forsendelse-id"
        )

    def status(self, reference: str) -> Receipt:
        self._answer_or_fail(self._fails)
        return self._say(reference, "PRINTET", "Printkvittering mottatt fra printleverandør")

    @staticmethod
    def _answer_or_fail(fails: Callable[[], bool]) -> None:
        if fails():
            raise DeliveryFailed("service_unreachable", "demo")

    @staticmethod
    def _say(reference: str, status: str, event: str) -> Receipt:
        at = clock.now().isoformat()
        return svarut.receipt(
            {"statuser": [{"id": reference, "status": status, "sisteStatusEndring": at}]},
            {"hendelser": [{"tidspunkt": at, "hendelse": event}]},
            reference,
        )
