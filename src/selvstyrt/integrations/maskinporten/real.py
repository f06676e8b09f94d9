"""Maskinporten, the real one: who a machine is when it calls another public machine."""

from __future__ import annotations

from dataclasses import dataclass, field

import requests

from selvstyrt.core import clock
from selvstyrt.integrations.maskinporten import format as maskinporten
from selvstyrt.letters.ports import DeliveryFailed

_TIMEOUT = 30
_MARGIN = 10  # seconds


@dataclass
class Maskinporten:
    """Answers an access token, kept until shortly before it ends."""

    issuer: str
    client: str
    key: str
    key_id: str
    scope: str = "ks:fiks"
    _token: str = field(default="", init=False)
    _until: float = field(default=0, init=False)

    def __call__(self) -> str:
        """A token that is good now; raises DeliveryFailed when Maskinporten gives none."""
        now = clock.now().timestamp()
        if now >= self._until:
            self._token, lifetime = self._fetch(int(now))
            self._until = now + lifetime - _MARGIN
        return self._token

    def _fetch(self, now: int) -> tuple[str, int]:
        signed = maskinporten.claim(
            client=self.client,
            audience=self.issuer,
            scope=self.scope,
            key=self.key,
            key_id=self.key_id,
            now=now,
        )
        form = {"grant_type": maskinporten.GRANT, "assertion": signed}
        try:
            response = requests.post(f"{self.issuer.rstrip('/')}/token", data=form, timeout=_TIMEOUT)
            response.raise_for_status()
            return maskinporten.token(response.json())
        except requests.RequestException as failed:
            raise DeliveryFailed("no_access", type(failed).__name__) from failed
        except (KeyError, TypeError, ValueError) as strange:
            raise DeliveryFailed("no_access", "unreadable answer") from strange
