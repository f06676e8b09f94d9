"""KS SvarUt, the real one: letters to print over Fiks."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import requests

from selvstyrt.integrations.svarut import format as svarut
from selvstyrt.letters.ports import DeliveryFailed, Receipt, Shipment

_SEND_TIMEOUT = 16 * 60  # SvarUt itself asks senders to wait 16 minutes
_ASK_TIMEOUT = 30


@dataclass(frozen=True, slots=True)
class SvarUtAccount:
    """Where and as whom to send: the account of the municipality and the Fiks integration that may use it."""

    url: str
    account: str
    integration: str
    password: str


class SvarUt:
    """Implements `letters.ports.DeliveryPort`."""

    def __init__(self, account: SvarUtAccount, token: Callable[[], str]) -> None:
        self._account = account
        self._token = token

    def send(self, shipment: Shipment) -> Receipt:
        """Post one letter; a letter SvarUt already has under our reference is not posted again."""
        metadata = svarut.shipment_data(shipment)
        known = self._sent_before(shipment.reference)
        reference = known or self._post(metadata, shipment.pdf)
        return self.status(reference)

    def status(self, reference: str) -> Receipt:
        """The state and log of one shipment."""
        answer = self._call(
            "POST", f"/api/v3/kontoer/{self._account.account}/forsendelser/status", json={"id": [reference]}
        )
        log = self._call("GET", f"/api/v2/forsendelser/{reference}/hendelser")
        return svarut.receipt(answer, log, reference)

    def _sent_before(self, reference: str) -> str:
        answer = self._call(
            "GET",
            f"/api/v2/kontoer/{self._account.account}/forsendelser/",
            params={"eksternRef": reference},
        )
        found = answer.get("forsendelseIds", []) if isinstance(answer, dict) else []
        return str(found[-1]) if found else ""

    def _post(self, metadata: dict[str, Any], pdf: bytes) -> str:
        parts = [
            ("forsendelse", (None, json.dumps(metadata), "application/json;charset=UTF-8")),
            ("filer_0", (svarut.FILE_NAME, pdf, "application/pdf")),
        ]
        path = f"/api/v2/kontoer/{self._account.account}/forsendelser/"
        return svarut.shipment_id(self._call("POST", path, files=parts, timeout=_SEND_TIMEOUT))

    def _call(self, method: str, path: str, *, timeout: int = _ASK_TIMEOUT, **content: Any) -> Any:
        headers = {
            "Authorization": f"Bearer {self._token()}",
            "IntegrasjonId": self._account.integration,
            "IntegrasjonPassord": self._account.password,
            "Accept": "application/json",
        }
        try:
            response = requests.request(
                method, self._account.url + path, headers=headers, timeout=timeout, **content
            )
        except requests.RequestException as unreachable:
            raise DeliveryFailed("service_unreachable", type(unreachable).__name__) from unreachable
        try:
            answer = response.json()
        except ValueError:
            answer = {"message": response.text[:500]}
        if response.status_code != requests.codes.ok:
            raise svarut.refusal(response.status_code, answer)
        return answer
