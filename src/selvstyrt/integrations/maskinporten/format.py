"""Maskinporten's own format: a signed claim in, an access token out (RFC 7523)."""

from __future__ import annotations

import uuid
from typing import Any

import jwt

GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
LIFETIME = 100  # seconds; Maskinporten takes no claim that lives longer than 120


def claim(*, client: str, audience: str, scope: str, key: str, key_id: str, now: int) -> str:
    """The claim, signed with the private key (PEM) of the client."""
    said = {
        "aud": audience,
        "iss": client,
        "scope": scope,
        "iat": now,
        "exp": now + LIFETIME,
        "jti": str(uuid.uuid4()),
    }
    return jwt.encode(said, key, algorithm="RS256", headers={"kid": key_id})


def token(answer: Any) -> tuple[str, int]:
    """The access token and the seconds it lives; raises KeyError, TypeError or ValueError otherwise."""
    return str(answer["access_token"]), int(answer["expires_in"])
