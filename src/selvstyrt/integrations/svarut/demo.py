"""SvarUt as the demo plays it: takes every letter, prints none, and fails on command."""

from __future__ import annotations

from collections.abc import Callable
from uuid import NAMESPACE_URL, uuid5

from selvstyrt.core import clock
from selvstyrt.integrations.svarut import format as svarut
from selvstyrt.letters.ports import DeliveryFailed, Receipt, Shipment


class DemoSvarUt:
    """Implements `letters.ports.DeliveryPort` with SvarUt's own format, addresses checked as SvarUt does."""

    def __init__(self, fails: Callable[[], bool]) -> None:
        self._fails = fails

    def send(self, shipment: Shipment) -> Receipt:
        self._answer_or_fail()
        svarut.shipment_data(shipment)
        return self._say(
            str(uuid5(NAMESPACE_URL, shipment.reference)), "MOTTATT", "Mottatt, og tildelt forsendelse-id"
        )

    def status(self, reference: str) -> Receipt:
        self._answer_or_fail()
        return self._say(reference, "PRINTET", "Printkvittering mottatt fra printleverandør")

    def _answer_or_fail(self) -> None:
        if self._fails():
            raise DeliveryFailed("service_unreachable", "demo")

    @staticmethod
    def _say(reference: str, status: str, event: str) -> Receipt:
        at = clock.now().isoformat()
        return svarut.receipt(
            {"statuser": [{"id": reference, "status": status, "sisteStatusEndring": at}]},
            {"hendelser": [{"tidspunkt": at, "hendelse": event}]},
            reference,
        )
