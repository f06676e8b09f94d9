"""The page of like decisions: what it tells, to whom, and that a nudge of the needs tells nothing."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from selvstyrt.casework.models import Case, Need
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.models import Edition, Membership
from selvstyrt.config.demo.people import FJORDVIK, demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.models import Reading
from tests.comparison.people import publish
from tests.world import visit

pytestmark = pytest.mark.django_db


@pytest.fixture
def published(demo_world: None, edition: Edition) -> None:
    Membership.objects.create(
        municipality=FJORDVIK,
        inhabitants=19_000,
        group=Group.TO_25000,
        joined_by_id=demo_id("Geir"),
        joined_at=clock.now(),
    )


def case_of(name: str) -> Any:
    return Case.objects.of_person(demo_id(name)).get()


def page(client: Client, name: str, language: str = "en") -> str:
    client.cookies["language"] = language
    return client.get(reverse("comparison:like_decisions", args=[case_of(name).id])).content.decode()


def figures(html: str) -> str:
    """The content of the page, without what belongs to the visit: tokens and the like."""
    return re.sub(
        r'name="csrfmiddlewaretoken" value="[^"]+"', "", html[html.index("<main") : html.index("</main>")]
    )


def test_the_applicant_reads_it_in_words_first(published: None) -> None:
    html = page(visit("Marit"), "Marit")
    assert re.search(r"In cases like yours half got between \d+ h and \d+ h a week\.", html)
    assert "This is no norm" in html
    assert html.index("half got between") < html.index('<svg class="spread-bar"')
    assert "Your case is assessed by itself" in html


def test_the_caseworker_reads_the_same_figures(published: None) -> None:
    own, office = page(visit("Marit"), "Marit"), page(visit("Torunn", Role.CASEWORKER), "Marit")
    assert "it cannot be a reason in a decision" in office
    bars = r'aria-label="([^"]*half got between[^"]*)"'
    assert re.findall(bars, own) == re.findall(bars, office) != []


def test_the_documented_difference_of_fjordviks_group_is_told_to_an_adult_and_not_to_a_child(
    published: None,
) -> None:
    told = "10,000 to 24,999 inhabitants: here they grant less"
    assert told in page(visit("Marit"), "Marit")
    assert told not in page(visit("Leila", Role.HELPER, "Omar"), "Omar")


def test_each_look_by_the_office_is_logged_with_its_purpose(published: None) -> None:
    page(visit("Torunn", Role.CASEWORKER), "Marit")
    look = Reading.objects.get(holder=demo_id("Marit"), purpose="compare")
    assert (look.person, look.object_id) == (demo_id("Torunn"), case_of("Marit").id)
    client = visit("Marit")
    client.cookies["language"] = "en"
    own = client.get(reverse("casework:own_case", args=[case_of("Marit").id])).content.decode()
    assert "To see how like cases were decided" in own  # she reads who has looked, and why


def test_who_changes_the_needs_a_little_and_looks_again_learns_nothing(published: None) -> None:
    """The page is made of class and edition: within the class it is the same to the last letter."""
    client = visit("Marit")
    before = figures(page(client, "Marit"))
    needs = list(Need.objects.of_person(demo_id("Marit"), "application__case__holder_id"))
    for change in (7, -13, 31):
        for need in needs:
            need.minutes_a_week += change
            need.save()
            assert figures(page(client, "Marit")) == before


def test_two_people_of_the_same_class_see_the_same_page(published: None) -> None:
    pages = [figures(page(visit(name), name)) for name in ("Marit", "Synnøve")]
    without_number = [re.sub(r"[0-9A-Z]{4}-[0-9A-Z]{4}|[0-9a-f-]{36}", "", each) for each in pages]
    assert without_number[0] == without_number[1]


@pytest.mark.parametrize("office", [False, True])
def test_nothing_is_worked_out_when_somebody_looks(published: None, office: bool) -> None:
    """No decision is read, and few questions are asked."""
    client = visit("Torunn", Role.CASEWORKER) if office else visit("Marit")
    with CaptureQueriesContext(connection) as captured:
        page(client, "Marit")
    asked = [each["sql"] for each in captured if "SAVEPOINT" not in each["sql"]]
    assert not [each for each in asked if "casework_decision" in each]
    # One is the test's own, for the address.
    assert len(asked) - 1 <= 12, "\n".join(asked)


def test_no_number_of_it_comes_into_the_assessment(demo_world: None) -> None:
    """Nothing prefills: the form of the assessment is the same with and without an edition."""
    client, address = (
        visit("Torunn", Role.CASEWORKER),
        reverse("casework:case_assessment", args=[case_of("Marit").id]),
    )

    def inputs() -> list[str]:
        html = client.get(address).content.decode()
        return [
            each
            for each in re.findall(r"<(?:input|select|textarea|option)[^>]*>", html)
            if "csrf" not in each
        ]

    before = inputs()
    publish()
    assert before == inputs()
    assert before


def test_before_the_first_edition_there_is_a_page_that_says_so(demo_world: None) -> None:
    html = page(visit("Marit"), "Marit")
    assert "Nothing is published yet" in html
    assert '<svg class="spread-bar"' not in html


def test_where_like_cases_are_too_few_it_says_so_and_never_nought(demo_world: None) -> None:
    publish(but="adult")
    html = page(visit("Marit"), "Marit")
    assert "Too few to show" in html
    assert "That is not the same as none" in html
    assert '<svg class="spread-bar"' not in html
    assert '<svg class="spread-bar"' in page(visit("Leila", Role.HELPER, "Omar"), "Omar")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_link_stands_with_the_case_and_in_the_assessment(published: None, language: str) -> None:
    case = case_of("Marit")
    link = f'href="{reverse("comparison:like_decisions", args=[case.id])}"'
    marit, torunn = visit("Marit"), visit("Torunn", Role.CASEWORKER)
    for client, name in ((marit, "casework:own_case"), (torunn, "casework:case_assessment")):
        client.cookies["language"] = language
        assert link in client.get(reverse(name, args=[case.id])).content.decode()
