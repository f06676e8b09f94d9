"""Bad input: a clear message at the field, nothing lost, nothing half-saved."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from django.urls import reverse
from tests.casework.applying import NEED, begin, fill, logged_in, people, shows, step, whole_draft

from selvstyrt.casework.models import Case, Need, OtherArena
from selvstyrt.people.domain.identity_number import IdentityNumber

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"length": "169", "how_often": "weekly"}, "length"),
        ({"length": "-2"}, "length"),
        ({"length": "lenge"}, "length"),
        ({"length": "0"}, "length"),
        ({"length": "9" * 400}, "length"),
        ({"length": ""}, "length"),
        ({"times": "-1"}, "times"),
        ({"times": "mange"}, "times"),
        ({"times": "2,5"}, "times"),
        ({"times": "1000000"}, "times"),
        ({"times": "20", "length": "9"}, "length"),  # 7 × 20 × 9 = 1260 hours
        ({"helpers": "3"}, "helpers"),
        ({"how_often": "hourly"}, "how_often"),
        ({"own_words": "x" * 1_000_000}, "own_words"),
        ({"own_words": "a\x00b"}, "own_words"),
        ({"own_words": "  "}, "own_words"),
    ],
)
def test_a_need_that_cannot_be(typed, field):
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    told = {**NEED, **typed}
    answer = fill(client, step(case_id, "needs-work"), told)
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    for name, value in told.items():  # everything typed stands in the form
        assert answer.context["form"][name].value() == value
    assert Need.objects.across("test").count() == 1


def test_the_sum_of_a_week_is_168_hours():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)  # 10.5 hours
    url = step(case_id, "needs-work")
    weekly = {**NEED, "how_often": "weekly"}
    assert list(fill(client, url, {**weekly, "length": "158:30"}).context["form"].errors) == ["length"]
    assert fill(client, url, {**weekly, "length": "157:30"}).status_code == 302
    need = Need.objects.across("test").get(area="personal_care")
    longer = fill(
        client, reverse("casework:change_need", args=[case_id, need.id]), {**NEED, "length": "1:31"}
    )
    assert list(longer.context["form"].errors) == ["length"]


@pytest.mark.parametrize("hours", ["169", "-1", "mye", "", "0"])
def test_hours_from_elsewhere_that_cannot_be(hours):
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    answer = fill(client, step(case_id, "elsewhere"), {"kind": "school", "payer": "Skulen", "hours": hours})
    assert list(answer.context["form"].errors) == ["hours"]
    assert not OtherArena.objects.across("test").exists()


def test_the_sum_from_elsewhere_is_168_hours_too():
    who = people()
    client = logged_in(who.ingrid)
    url = step(begin(client, who.ingrid), "elsewhere")
    assert fill(client, url, {"kind": "school", "hours": "100"}).status_code == 302
    assert list(fill(client, url, {"kind": "respite", "hours": "69"}).context["form"].errors) == ["hours"]


def test_a_megabyte_of_text_is_refused_at_the_field_and_stays_in_it():
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    long = "Livet mitt " * 100_000
    answer = fill(client, step(case_id, "life"), {"wanted_life": long})
    assert list(answer.context["form"].errors) == ["wanted_life"]
    assert answer.context["form"]["wanted_life"].value() == long
    assert Case.objects.across("test").get().application.wanted_life == ""


def test_scripts_are_words_like_others():
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    script = "<script>alert(1)</script>"
    fill(client, step(case_id, "life"), {"wanted_life": script})
    for key in ("life", "check"):
        page = client.get(step(case_id, key)).content.decode()
        assert script not in page
        assert "&lt;script&gt;" in page


def test_a_phone_number_with_letters():
    who = people()
    client = logged_in(who.ingrid)
    answer = fill(client, step(begin(client, who.ingrid), "contact"), {"phone": "ring meg"})
    assert list(answer.context["form"].errors) == ["phone"]


def test_an_unknown_municipality_or_person_cannot_be_chosen():
    who = people()
    client = logged_in(who.ingrid)
    url = reverse("casework:start_application")
    answer = client.post(url, {"holder": str(who.omar), "municipality": "0001"})
    assert sorted(answer.context["form"].errors) == ["holder", "municipality"]
    assert not Case.objects.across("test").exists()


NUMBER = IdentityNumber.synthetic(date(1950, 5, 5)).digits
PAPER = {"identity_number": NUMBER, "name": "Synnøve", "channel": "paper", "received_on": "2026-01-15"}


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"identity_number": "123"}, "identity_number"),
        ({"identity_number": NUMBER[:-1] + str((int(NUMBER[-1]) + 1) % 10)}, "identity_number"),
        ({"identity_number": "99999999999"}, "identity_number"),
        ({"identity_number": "<script>"}, "identity_number"),
        ({"received_on": "31.02.2026"}, "received_on"),
        ({"received_on": "2999-01-01"}, "received_on"),
        ({"received_on": "1905-01-01"}, "received_on"),
        ({"received_on": ""}, "received_on"),
        ({"name": ""}, "name"),
        ({"channel": "digital"}, "channel"),
    ],
)
def test_what_a_clerk_can_get_wrong(monday, typed, field):
    who = people()
    client = logged_in(who.torunn)
    answer = fill(client, reverse("casework:enter_paper"), {**PAPER, **typed})
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    assert shows(answer, "Synnøve") or typed.get("name") == ""
    assert not Case.objects.across("test").exists()


@pytest.mark.parametrize("what", ["remove_need", "remove_arena", "remove_attachment"])
def test_taking_something_out_on_a_device_that_has_not_heard_that_it_was_sent(what):
    """The page of the draft still stands open elsewhere: told so, and nothing is taken out of what was sent."""
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    fill(client, step(case_id, "elsewhere"), {"kind": "school", "payer": "Skulen", "hours": "3"})
    thing = {"remove_need": Need, "remove_arena": OtherArena}.get(what)
    thing_id = thing.objects.across("test").get().id if thing else uuid4()
    fill(client, step(case_id, "check"), {})
    assert Case.objects.across("test").get().state == "submitted"
    answer = client.post(reverse(f"casework:{what}", args=[case_id, thing_id]))
    assert answer.status_code in (302, 404)
    assert thing is None or thing.objects.across("test").count() == 1
