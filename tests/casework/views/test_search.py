"""What is searched for may be anything."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from tests.casework.office_world import Office, account_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("text", ["\0\0", "Ing\0rid", "'; drop table x; --", "%_%", "\u202e", "x" * 3000])
def test_strange_signs_find_nothing_and_break_nothing(text: str, client: Client) -> None:
    client.force_login(account_of(Office()["Torunn"]))
    assert client.get(reverse("casework:worklist"), {"q": text}).status_code == 200
