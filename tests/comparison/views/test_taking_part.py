"""The page on which a municipality joins and leaves."""

from __future__ import annotations

import pytest
from django.urls import reverse

from selvstyrt.comparison.models import Membership
from selvstyrt.config.demo.people import FJORDVIK, demo_id
from selvstyrt.core.domain.actor import SYSTEM, Role
from selvstyrt.people.actions.assign_role import assign_role
from tests.world import visit

pytestmark = pytest.mark.django_db
PAGE = "comparison:taking_part"


def test_geir_lets_fjordvik_take_part_and_leaves_again(fjordvik: None) -> None:
    client = visit("Geir", Role.APPROVER)
    client.cookies["language"] = "en"
    assert "does not take part" in client.get(reverse(PAGE)).content.decode()
    answer = client.post(reverse(PAGE), {"inhabitants": "19000"}, follow=True)
    assert "10,000 to 24,999 inhabitants" in answer.content.decode()
    assert Membership.objects.get(left_at__isnull=True).municipality == FJORDVIK
    answer = client.post(reverse("comparison:leave_comparison"), follow=True)
    assert "not counted in later editions" in answer.content.decode()
    assert not Membership.objects.filter(left_at__isnull=True).exists()
    again = client.post(reverse("comparison:leave_comparison"), follow=True)
    assert "The municipality does not take part." in again.content.decode()


@pytest.mark.parametrize(
    ("typed", "said"),
    [("many", "digits only"), ("", "This field is required"), ("0", "greater than or equal to 1")],
)
def test_what_cannot_be_is_said_at_the_field_and_nothing_typed_is_lost(
    fjordvik: None, typed: str, said: str
) -> None:
    client = visit("Geir", Role.APPROVER)
    client.cookies["language"] = "en"
    html = client.post(reverse(PAGE), {"inhabitants": typed}).content.decode()
    assert said in html
    assert f'value="{typed}"' in html or not typed
    assert not Membership.objects.exists()


def test_without_authority_there_is_no_button(fjordvik: None) -> None:
    organisation = demo_id("Fjordvik kommune")
    assign_role(actor=SYSTEM, person=demo_id("Mai"), organisation=organisation, role=Role.APPROVER)
    client = visit("Mai", Role.APPROVER)
    client.cookies["language"] = "en"
    html = client.get(reverse(PAGE)).content.decode()
    assert "Only an approver with authority" in html
    assert 'name="inhabitants"' not in html
    assert "Only an approver" in client.post(reverse(PAGE), {"inhabitants": "19000"}).content.decode()


def test_what_the_newest_edition_found_is_told_to_the_leader(fjordvik: None, edition: object) -> None:
    client = visit("Geir", Role.APPROVER)
    client.cookies["language"] = "en"
    html = client.get(reverse(PAGE)).content.decode()
    assert "here they grant more, about 90% of what is asked for" in html
    assert html.count("here they grant") == 4
