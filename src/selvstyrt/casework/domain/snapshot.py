"""The sent copy as plain data that can be read in ten years."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.handover import SubmittedApplication

FORM = 2  # which shape the copy has; a new shape gets a new number, old copies stay as they are


def as_json(submitted: SubmittedApplication) -> dict[str, Any]:
    """Codes, texts, numbers and ISO times; the sum asked a week stands beside the needs it is made of."""
    told: dict[str, Any] = _plain(asdict(submitted))
    return {"form": FORM, "asked_minutes_a_week": submitted.asked_minutes_a_week, **told}


def _plain(value: Any) -> Any:
    match value:
        case dict():
            return {str(name): _plain(each) for name, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case Enum():
            return value.value
        case date() | datetime():
            return value.isoformat()
        case UUID():
            return str(value)
        case _:
            return value
