"""A case for the rules to weigh: everything granted, nobody had anything before, nothing to ask about."""

from __future__ import annotations

from datetime import date
from typing import Any

from selvstyrt.casework.domain.clarifications.weighed import Weighed, WeighedLine, WeighedTerms
from selvstyrt.rules.domain.outcome import Result

ON = date(2026, 5, 18)
OWN = "Hun har bedt om hjelp til dette på onsdager, og resten klarer hun selv med det nye badet."


def line(area: str = "home", asked: int = 10, found: int = 10, reason: str = "", **more: Any) -> WeighedLine:
    """Hours a week asked and found."""
    first: dict[str, Any] = {"service": "personal_assistance"}
    return WeighedLine(area=area, asked=asked * 60, found=found * 60, reason=reason, **(first | more))


def terms(**changes: Any) -> WeighedTerms:
    first: dict[str, Any] = {
        "valid_from": date(2026, 7, 1),
        "valid_to": None,
        "reasons": OWN,
        "conditions": "",
        "co_payment": "none",
    }
    return WeighedTerms(**(first | changes))


def weighed(*lines: WeighedLine, **more: Any) -> Weighed:
    first: dict[str, Any] = {
        "on": ON,
        "crpd_is_law": True,
        "result": Result.RIGHT,
        "months_low": 36,
        "thresholds": (1500, 1920),
    }
    return Weighed(lines=lines or (line(),), **(first | more))
