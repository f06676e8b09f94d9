"""Where `config` plugs the adapter of a room's port in."""

from __future__ import annotations

from typing import Generic, TypeVar

P = TypeVar("P")


class Socket(Generic[P]):
    """Holds the adapter that answers a port."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._adapter: P | None = None

    def plug(self, adapter: P | None) -> P | None:
        """Use this adapter from now on; answers the one used before."""
        before, self._adapter = self._adapter, adapter
        return before

    @property
    def adapter(self) -> P:
        if self._adapter is None:
            raise LookupError(f"No adapter is plugged into {self.name}: see config/wiring.py")
        return self._adapter
