"""What people send in is neither endless nor open to others on the machine."""

from __future__ import annotations

import stat
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse

from selvstyrt.config.uploads import MOST_BYTES


def test_a_form_that_says_it_is_endless_is_refused_before_it_is_read(client: Client) -> None:
    answer = client.generic(
        "POST",
        reverse("ui:appearance"),
        b"--b",
        content_type="multipart/form-data; boundary=b",
        headers={"Content-Length": str(MOST_BYTES + 1)},
    )
    assert answer.status_code == 400


def test_kept_files_are_for_the_platforms_own_user_only() -> None:
    name = default_storage.save("attachments/one.pdf", ContentFile(b"%PDF-1.7"))
    kept = Path(default_storage.path(name))
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700
