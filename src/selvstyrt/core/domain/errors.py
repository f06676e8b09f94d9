"""Refusals: what cannot be done, as a message code that `ui` turns into words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


class Refused(Exception):
    """An action may not be done now. `code` names the message, `params` fill it in; nothing was saved."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class NotSeen(Exception):
    """The thing does not exist for this actor; never tells whether it exists for others."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message for a person: code and parameters, no text."""

    code: str
    params: tuple[tuple[str, Any], ...] = ()
