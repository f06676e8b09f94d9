"""The content policy lets the login form lead on to the national e-ID, and nowhere else."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SHOW = "from django.conf import settings as s; print(*s.CONTENT_SECURITY_POLICY['DIRECTIVES']['form-action'])"


@pytest.mark.parametrize(
    ("issuer", "allowed"),
    [
        ("", ["'self'"]),
        (
            "https://test.idporten.no",
            ["'self'", "https://test.idporten.no", "https://login.test.idporten.no"],
        ),
    ],
)
def test_forms_lead_to_ourselves_and_to_the_configured_login(issuer: str, allowed: list[str]) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    done = subprocess.run(
        [sys.executable, "-c", SHOW],
        env=environment | {"SELVSTYRT_OIDC_ISSUER": issuer},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == allowed
