"""Money as people type it: "1 234,50", "1234.5", "1.234,50 kr", "500"."""

from __future__ import annotations

import re

from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.money import Money

_MOST = 10**9  # kroner; more is a slip of the pen
_WRITTEN = re.compile(r"(?P<kroner>\d{1,3}(?:[ .]\d{3})+|\d+)(?:[,.](?P<ore>\d{1,2}))?")
_AROUND = re.compile(r"(?i)^\s*(?:nok|kr\.?)?\s*|\s*(?:nok|kr\.?|,-)?\s*$")


def parse_money(written: str) -> Money:
    """Exactly what is written; refused when it is no amount in kroner and øre."""
    plain = _AROUND.sub("", written.replace("\u00a0", " ").replace("\u202f", " "))
    match = _WRITTEN.fullmatch(plain)
    if match is None:
        raise Refused("casework.costs.not_money")
    kroner = int(re.sub(r"[ .]", "", match["kroner"]))
    if kroner > _MOST:
        raise Refused("casework.costs.not_money")
    return Money(kroner * 100 + int((match["ore"] or "0").ljust(2, "0")))
