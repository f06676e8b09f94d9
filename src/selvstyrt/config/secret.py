"""The secret key: from the environment, else made once for this machine."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def secret_key(var: Path) -> str:
    """The key of the environment, else the one kept in `var/secret-key`, made at the first start."""
    if key := os.environ.get("SELVSTYRT_SECRET_KEY"):
        return key
    kept = var / "secret-key"
    if not kept.exists():
        var.mkdir(parents=True, exist_ok=True)
        kept.touch(mode=0o600)
        kept.write_text(secrets.token_urlsafe(50))
    return kept.read_text()
