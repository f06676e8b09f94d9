"""Beginning an application: what is filled in beforehand, and for whom."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse
from tests.casework.applying import begin, logged_in, people
from tests.people.world import FJORDVIK

from selvstyrt.people.models import Person

pytestmark = pytest.mark.django_db


def _municipality(client: Any) -> str:
    form = client.get(reverse("casework:start_application")).context["form"]
    return str(form["municipality"].value() or "")


@pytest.mark.parametrize(("protection", "filled"), [("none", FJORDVIK), ("confidential", "")])
def test_where_a_child_lives_is_filled_in_for_a_parent_unless_the_address_is_hidden(
    protection: str, filled: str
) -> None:
    who = people()
    leila = logged_in(who.leila)
    begin(leila, who.omar)  # puts on the hat of who acts for Omar
    Person.objects.filter(id=who.omar).update(municipality=FJORDVIK, address_protection=protection)
    assert _municipality(leila) == filled


def test_ones_own_municipality_is_filled_in_also_when_the_address_is_hidden() -> None:
    who = people()
    Person.objects.filter(id=who.ingrid).update(municipality=FJORDVIK, address_protection="confidential")
    assert _municipality(logged_in(who.ingrid)) == FJORDVIK
