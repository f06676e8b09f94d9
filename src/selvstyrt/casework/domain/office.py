"""How a municipality presents itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SetupValues:
    """Letterhead and contact for letters, and own targets in days: None where none is set."""

    letterhead: str
    contact_name: str
    contact_phone: str
    contact_email: str = ""
    target_first_contact_days: int | None = None
    target_decision_days: int | None = None
    target_after_reversal_days: int | None = None
    archive_after_days: int | None = None
    erase_drafts_after_days: int | None = None
